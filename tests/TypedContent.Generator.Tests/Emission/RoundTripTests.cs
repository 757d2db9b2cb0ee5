using FsCheck;
using FsCheck.Fluent;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Model;
using TypedContent.Runtime;

namespace TypedContent.Generator.Tests.Emission;

/// <summary>What the encoder writes, the run-time library reads, for any type and any value of it.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<string> AnyText = ArbMap.Default.GeneratorFor<string>().Select(static text => text ?? "~;:[{\ud800");

    private static readonly Gen<PropertyType> AnyType = Gen.Sized(static size => TypeOf(Math.Min(size, 3)));

    private static readonly Gen<(PropertyType Type, Value? Value)> Typed =
        AnyType.SelectMany(static type => ValueOf(type), static (type, value) => (type, value));

    [Fact]
    public void Every_value_reads_back() => Prop
        .ForAll(Typed.ArrayOf().ToArbitrary(), static values =>
        {
            var writer = new DataWriter();
            foreach (var (_, value) in values)
            {
                FrontMatterEncoder.Write(writer, value);
            }

            var reader = new DataReader(writer.ToString(), 0);
            return values.All(typed => Equals(WithoutEmptyItems(typed.Value), Read(reader, typed.Type)));
        })
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.1)]
    [InlineData(1e300)]
    [InlineData(-5e-324)]
    [InlineData(9007199254740993.0)]
    [InlineData(0.30000000000000004)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void Doubles_read_back_bit_by_bit(double value) => Assert.Equal(value, new DataReader(new DataWriter().Double(value).ToString(), 0).Double());

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_culture_does_not_matter(string culture)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new(culture);
            var data = new DataWriter().Integer(-7).Double(-1.5).Text("é").ToString();
            Assert.Equal("-7;-1.5;1:é", data);
            var reader = new DataReader(data, 0);
            Assert.Equal((-7L, -1.5, "é"), (reader.Int64(), reader.Double(), reader.Text()));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static Gen<PropertyType> TypeOf(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Elements(Enum.GetValues<ScalarKind>().Where(static kind => kind <= ScalarKind.DateTime)).Select(static PropertyType (kind) => new ScalarType(kind)),
            Gen.Constant<PropertyType>(new AnyType()));
        return depth == 0
            ? leaf
            : Gen.OneOf(
                leaf,
                TypeOf(depth - 1).Select(static PropertyType (element) => new ListType(element)),
                TypeOf(depth - 1).ListOf().Select(static PropertyType (types) =>
                    new NestedRecordType(new RecordModel("R", "", [.. types.Select(static type => new PropertyModel("p", "P", type, true, ""))]))));
    }

    private static Gen<Value?> ValueOf(PropertyType type) => Gen.Frequency((1, Gen.Constant<Value?>(null)), (5, Present(type).Select(static Value? (value) => value)));

    private static Gen<Value> Present(PropertyType type) => type switch
    {
        ScalarType scalar => Scalar(scalar.Kind),
        ListType list => ValueOf(list.Element).ListOf().Select(static Value (items) => new ListValue([.. items.Select(static item => new ListItem(item))])),
        NestedRecordType { Record.Properties: var properties } => Gen.CollectToList(properties, static property => ValueOf(property.Type))
            .Select(static Value (items) => new RecordValue([.. items.Select(static item => new ListItem(item))])),
        _ => Gen.Sized(static size => Any(Math.Min(size, 3))),
    };

    private static Gen<Value> Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => AnyText.Select(static Value (text) => new TextValue(text)),
        ScalarKind.Boolean => Gen.Elements<Value>(new BooleanValue(true), new BooleanValue(false)),
        ScalarKind.Int32 => ArbMap.Default.GeneratorFor<int>().Select(static Value (number) => new IntegerValue(number)),
        ScalarKind.Int64 => ArbMap.Default.GeneratorFor<long>().Select(static Value (number) => new IntegerValue(number)),
        ScalarKind.Double => ArbMap.Default.GeneratorFor<double>().Select(static Value (number) => new DoubleValue(number)),
        ScalarKind.Date => Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(static Value (day) => new DateValue(day)),
        _ => Gen.Choose(-840, 840).Zip(Gen.Choose(1, int.MaxValue)).Select(static Value (parts) =>
            new DateTimeValue(new DateTimeOffset(DateTime.UnixEpoch.Ticks + (parts.Item2 * 1000L), TimeSpan.FromMinutes(parts.Item1)))),
    };

    private static Gen<Value> Any(int depth)
    {
        var scalar = AnyText.Zip(Gen.Elements(true, false)).Select(static Value (parts) => new AnyScalarValue(parts.Item1, parts.Item2));
        return depth == 0
            ? scalar
            : Gen.OneOf(
                scalar,
                Any(depth - 1).ListOf().Select(static Value (items) => new AnyListValue([.. items.Select(static item => new ListItem(item)), new ListItem(null)])),
                Any(depth - 1).ListOf().Select(static Value (items) => new AnyMappingValue([.. items.Select(static (item, index) => new AnyMember($"{index}:~", item))])));
    }

    /// <summary>The test's own reader: what a generated constructor does, driven by the type.</summary>
    private static Value? Read(DataReader reader, PropertyType type) => reader.Next()
        ? type switch
        {
            ListType list => new ListValue([.. reader.List(item => new ListItem(Read(item, list.Element)))]),
            NestedRecordType nested when reader.Record() is var record => new RecordValue([.. nested.Record.Properties.Select(property => new ListItem(Read(record, property.Type)))]),
            ScalarType { Kind: ScalarKind.Text } => new TextValue(reader.Text()),
            ScalarType { Kind: ScalarKind.Boolean } => new BooleanValue(reader.Boolean()),
            ScalarType { Kind: ScalarKind.Int32 } => new IntegerValue(reader.Int32()),
            ScalarType { Kind: ScalarKind.Int64 } => new IntegerValue(reader.Int64()),
            ScalarType { Kind: ScalarKind.Double } => new DoubleValue(reader.Double()),
            ScalarType { Kind: ScalarKind.Date } => new DateValue(reader.Date().DayNumber),
            ScalarType => new DateTimeValue(reader.DateTime()),
            _ => FromAny(reader.Any()),
        }
        : null;

    private static Value? FromAny(FrontMatterValue value) => value.Kind switch
    {
        FrontMatterKind.Scalar => new AnyScalarValue(value.Text ?? "", value.IsQuoted),
        FrontMatterKind.List => new AnyListValue([.. value.Items.Select(static item => new ListItem(FromAny(item)))]),
        FrontMatterKind.Mapping => new AnyMappingValue([.. value.Members.Select(static member => new AnyMember(member.Key, FromAny(member.Value)))]),
        _ => null,
    };

    /// <summary>An empty item of a typed list is none.</summary>
    private static Value? WithoutEmptyItems(Value? value) => value switch
    {
        ListValue list => new ListValue([.. list.Items.Where(static item => item.Value is not null).Select(static item => new ListItem(WithoutEmptyItems(item.Value)))]),
        RecordValue record => new RecordValue([.. record.Properties.Select(static item => new ListItem(WithoutEmptyItems(item.Value)))]),
        _ => value,
    };
}
