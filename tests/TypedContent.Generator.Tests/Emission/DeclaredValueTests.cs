using System.Globalization;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Infrastructure;
using TypedContent.Generator.Tests.Schemas;

namespace TypedContent.Generator.Tests.Emission;

/// <summary>From front matter by way of the data to the objects of a running program, by the expressions that are generated.</summary>
public sealed class DeclaredValueTests
{
    private static readonly CompiledSite Site = CompiledSite.Compile([], null, """
        #pragma warning disable CS1591
        public enum Status { Draft, InReview, Published, HTML5Only = -1 }
        public enum Wide : ulong { Least, Most = ulong.MaxValue }
        """);

    [Theory]
    [InlineData("a", nameof(ScalarKind.Char), "'a'")]
    [InlineData("255", nameof(ScalarKind.Byte), "(byte)255")]
    [InlineData("-128", nameof(ScalarKind.SByte), "(sbyte)-128")]
    [InlineData("-32768", nameof(ScalarKind.Int16), "(short)-32768")]
    [InlineData("65535", nameof(ScalarKind.UInt16), "(ushort)65535")]
    [InlineData("-2147483648", nameof(ScalarKind.Int32), "-2147483648")]
    [InlineData("4294967295", nameof(ScalarKind.UInt32), "4294967295u")]
    [InlineData("-9223372036854775808", nameof(ScalarKind.Int64), "-9223372036854775808L")]
    [InlineData("18446744073709551615", nameof(ScalarKind.UInt64), "18446744073709551615ul")]
    [InlineData("0.1", nameof(ScalarKind.Single), "0.1f")]
    [InlineData("3.4028235e38", nameof(ScalarKind.Single), "float.MaxValue")]
    [InlineData("0.1", nameof(ScalarKind.Double), "0.1")]
    [InlineData("1.7976931348623157e308", nameof(ScalarKind.Double), "double.MaxValue")]
    [InlineData("-79228162514264337593543950335", nameof(ScalarKind.Decimal), "decimal.MinValue")]
    [InlineData("2024-02-29", nameof(ScalarKind.Date), "new DateOnly(2024, 2, 29)")]
    [InlineData("2024-02-29 10:00 +02:00", nameof(ScalarKind.DateTime), "new DateTimeOffset(2024, 2, 29, 10, 0, 0, TimeSpan.FromHours(2))")]
    [InlineData("2024-02-29 10:00 +02:00", nameof(ScalarKind.UtcDateTime), "new DateTime(2024, 2, 29, 8, 0, 0)")]
    [InlineData("23:59:59.9999999", nameof(ScalarKind.Time), "TimeOnly.MaxValue")]
    [InlineData("-PT1H30M", nameof(ScalarKind.Duration), "new TimeSpan(-1, -30, 0)")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e", nameof(ScalarKind.Guid), "new Guid(\"0f8fad5b-d9cb-469f-a165-70867728950e\")")]
    [InlineData("https://example.org/a", nameof(ScalarKind.Uri), "new Uri(\"https://example.org/a\")")]
    [InlineData("1.10", nameof(ScalarKind.Version), "new Version(1, 10)")]
    [InlineData("en-us", nameof(ScalarKind.Culture), "new System.Globalization.CultureInfo(\"en-US\")")]
    [InlineData("true", nameof(ScalarKind.Boolean), "true")]
    [InlineData("'it''s'", nameof(ScalarKind.Text), "\"it's\"")]
    public void Scalars_arrive(string yaml, string kind, string expected)
    {
        var type = new ScalarType(Enum.Parse<ScalarKind>(kind));

        Assert.Equal(Site.Evaluate(expected), Arrive(DeclaredScalar.Value(yaml, type), type));
    }

    [Fact]
    public void A_decimal_keeps_its_zeros() =>
        Assert.Equal("1.10", Convert.ToString(Arrive(DeclaredScalar.Value("1.10", new ScalarType(ScalarKind.Decimal)), new ScalarType(ScalarKind.Decimal)), CultureInfo.InvariantCulture));

    [Fact]
    public void A_DateTime_says_that_it_is_in_utc() =>
        Assert.Equal(DateTimeKind.Utc, Assert.IsType<DateTime>(Arrive(new IntegerValue(0), new ScalarType(ScalarKind.UtcDateTime))).Kind);

    [Theory]
    [InlineData("/about", false)]
    [InlineData("//cdn.example.org/x.js", false)]
    [InlineData("../a", false)]
    [InlineData("#top", false)]
    [InlineData("1a:b", false)]
    [InlineData("mailto:ada@example.org", true)]
    public void A_uri_is_absolute_by_its_scheme_alone(string text, bool isAbsolute) =>
        Assert.Equal(isAbsolute, Assert.IsType<Uri>(Arrive(new TextValue(text), new ScalarType(ScalarKind.Uri))).IsAbsoluteUri);

    [Fact]
    public void Enums_arrive()
    {
        var status = DeclaredScalar.Status with { FullName = "global::Status" };

        Assert.Equal(Site.Evaluate("Status.InReview"), Arrive(DeclaredScalar.Value("in-review", status), status));
        Assert.Equal(Site.Evaluate("Status.HTML5Only"), Arrive(DeclaredScalar.Value("html5only", status), status));
    }

    [Fact]
    public void An_enum_of_ulong_arrives() => Assert.Equal(Site.Evaluate("Wide.Most"), Arrive(new IntegerValue(-1), new EnumType("global::Wide", [new("Most", -1)])));

    [Fact]
    public void A_dictionary_keeps_the_order_and_the_case_of_its_keys()
    {
        var map = new MapValue([new("b", new IntegerValue(1)), new("a", new IntegerValue(2)), new("B", new IntegerValue(3)), new("x", null)]);
        var arrived = Assert.IsAssignableFrom<IReadOnlyDictionary<string, int>>(Arrive(map, new DictionaryType(new ScalarType(ScalarKind.Int32))));

        Assert.Equal([new("b", 1), new("a", 2), new("B", 3)], arrived);
    }

    [Fact]
    public void Lists_and_dictionaries_nest()
    {
        var type = new DictionaryType(new ListType(new DictionaryType(new ScalarType(ScalarKind.Text))));
        var map = new MapValue([new("a", new ListValue([new(new MapValue([new("k", new TextValue("v"))]))]))]);
        var arrived = Assert.IsAssignableFrom<IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>>(Arrive(map, type));

        Assert.Equal("v", arrived["a"][0]["k"]);
    }

    [Fact]
    public void Items_may_be_null_where_the_type_says_so()
    {
        var list = new ListValue([new(new IntegerValue(1)), new(null)], HasNullableItems: true);
        var map = new MapValue([new("a", null), new("b", new TextValue("x"))], HasNullableValues: true);

        Assert.Equal([1, null], Assert.IsAssignableFrom<IReadOnlyList<int?>>(Arrive(list, new ListType(new ScalarType(ScalarKind.Int32)), true)));
        Assert.Equal([new("a", null), new("b", "x")], Assert.IsAssignableFrom<IReadOnlyDictionary<string, string?>>(Arrive(map, new DictionaryType(new ScalarType(ScalarKind.Text)), true)));
    }

    [Fact]
    public void A_bag_keeps_keys_without_value()
    {
        var map = new MapValue([new("a", null), new("b", new AnyScalarValue("x", false))], HasNullableValues: true);
        var arrived = Assert.IsAssignableFrom<IReadOnlyDictionary<string, FrontMatterValue>>(Arrive(map, new DictionaryType(new AnyType()), true));

        Assert.Equal([FrontMatterKind.Null, FrontMatterKind.Scalar], arrived.Values.Select(value => value.Kind));
    }

    /// <summary>Types as the project would write them, evaluated by the expression that is generated for them.</summary>
    private static object? Arrive(Value? value, PropertyType type, bool hasNullableItems = false)
    {
        var writer = new DataWriter();
        FrontMatterEncoder.Write(writer, value);
        var data = Generator.Emission.CSharp.Literal(writer.ToString());
        var declared = hasNullableItems ? "var" : PropertyCode.TypeName(type, new CodeTarget(null, "Site"));
        return Site.Evaluate($"new Func<TypedContent.Runtime.DataReader, object?>(static reader => {{ {declared} value = {PropertyCode.Read(type, "reader", new CodeTarget(null, "Site"), hasNullableItems)}; return value; }})(new TypedContent.Runtime.DataReader({data}, 0))");
    }
}
