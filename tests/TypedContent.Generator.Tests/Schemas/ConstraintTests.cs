using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;
using TypedContent.Generator.Tests.Declarations;

namespace TypedContent.Generator.Tests.Schemas;

/// <summary>What attributes say of values, where, and in which words.</summary>
public sealed class ConstraintTests
{
    private static readonly ScalarType Text = new(ScalarKind.Text);
    private static readonly ScalarType Int = new(ScalarKind.Int32);

    [Theory]
    [InlineData("Range(1, 5)", "7", "must be from 1 to 5, but the value is 7")]
    [InlineData("Range(1, int.MaxValue)", "0", "must be at least 1, but the value is 0")]
    [InlineData("Range(double.MinValue, 5)", "6", "must be at most 5, but the value is 6")]
    [InlineData("Range(1, 5, MinimumIsExclusive = true)", "1", "must be more than 1 and at most 5, but the value is 1")]
    [InlineData("Range(0, int.MaxValue, MinimumIsExclusive = true)", "0", "must be more than 0, but the value is 0")]
    public void TC2030_number_out_of_range(string attribute, string yaml, string message) =>
        Assert.Equal([$"Content/posts/a.md(2,6): error TC2030: 'key' {message}"], Check(attribute, Int, yaml));

    [Fact]
    public void TC2030_price_out_of_range() => Assert.Equal(
        ["Content/posts/a.md(2,6): error TC2030: 'key' must be at least 0.5, but the value is 0.10"],
        Check("Range(typeof(decimal), \"0.5\", \"79228162514264337593543950335\")", new ScalarType(ScalarKind.Decimal), "0.10"));

    [Fact]
    public void TC2030_date_out_of_range() => Assert.Equal(
        ["Content/posts/a.md(2,6): error TC2030: 'key' must be from 2020-01-01 to 2030-01-01, but the value is '2031-05-01'"],
        Check("Range(typeof(DateOnly), \"2020-01-01\", \"2030-01-01\")", new ScalarType(ScalarKind.Date), "2031-05-01"));

    [Theory]
    [InlineData("5.0001", nameof(ScalarKind.Double), "Range(1, 5)", false)]
    [InlineData("5.0000000000000000000000001", nameof(ScalarKind.Decimal), "Range(1, 5)", false)]
    [InlineData("0.3", nameof(ScalarKind.Decimal), "Range(0.1, 0.3)", true)]
    [InlineData("0.1", nameof(ScalarKind.Single), "Range(0.0, 0.1)", true)]
    [InlineData("18446744073709551615", nameof(ScalarKind.UInt64), "Range(0, 1e19)", false)]
    [InlineData("18446744073709551615", nameof(ScalarKind.UInt64), "Range(0, double.PositiveInfinity)", true)]
    [InlineData("9007199254740993", nameof(ScalarKind.Int64), "Range(typeof(long), \"0\", \"9007199254740992\")", false)]
    [InlineData("18:30", nameof(ScalarKind.Time), "Range(typeof(TimeOnly), \"08:00\", \"18:00\")", false)]
    [InlineData("PT30M", nameof(ScalarKind.Duration), "Range(typeof(TimeSpan), \"00:01:00\", \"01:00:00\")", true)]
    [InlineData("P3D", nameof(ScalarKind.Duration), "Range(typeof(TimeSpan), \"0\", \"2\")", false)]
    [InlineData("2026-01-01T00:30:00+01:00", nameof(ScalarKind.DateTime), "Range(typeof(DateTimeOffset), \"2026-01-01\", \"2027-01-01\")", false)]
    [InlineData("2025-12-31T23:30:00-01:00", nameof(ScalarKind.UtcDateTime), "Range(typeof(DateTime), \"1/1/2026\", \"1/1/2027\")", true)]
    public void Ranges_are_exact_for_every_type(string yaml, string kind, string attribute, bool isValid) =>
        Assert.Equal(isValid, !Check(attribute, new ScalarType(Enum.Parse<ScalarKind>(kind)), yaml).Any());

    [Theory]
    [InlineData("Length(3, 5)", "ab", "must have 3 to 5 characters, but 'ab' has 2")]
    [InlineData("StringLength(3)", "abcd", "must have at most 3 characters, but 'abcd' has 4")]
    [InlineData("MinLength(2)", "a", "must have at least 2 characters, but 'a' has 1")]
    [InlineData("Length(1, 1)", "ab", "must have exactly 1 character, but 'ab' has 2")]
    [InlineData("MaxLength(1)", "😀", "must have at most 1 character, but '😀' has 2")]
    public void TC2031_text_of_another_length(string attribute, string yaml, string message) =>
        Assert.Equal([$"Content/posts/a.md(2,6): error TC2031: 'key' {message}"], Check(attribute, Text, yaml));

    [Theory]
    [InlineData("Length(1, 2)", "[]", "must have 1 to 2 items, but it has 0")]
    [InlineData("MaxLength(1)", "[a, b]", "must have at most 1 item, but it has 2")]
    public void TC2031_list_of_another_length(string attribute, string yaml, string message) =>
        Assert.Equal([$"Content/posts/a.md(2,6): error TC2031: 'key' {message}"], Check(attribute, new ListType(Text), yaml));

    [Fact]
    public void TC2031_mapping_of_another_length() => Assert.Equal(
        ["Content/posts/a.md(2,6): error TC2031: 'key' must have at least 2 items, but it has 1"], Check("MinLength(2)", new DictionaryType(Text), "{ a: b }"));

    [Fact]
    public void An_item_that_has_an_error_of_its_own_is_counted() =>
        Assert.Empty(Check("MinLength(2)", new ListType(Int), "[1, lots]"));

    [Fact]
    public void TC2032_value_that_does_not_match() => Assert.Equal(
        ["Content/posts/a.md(2,6): error TC2032: 'key' must match the pattern '[A-Z]{3}', but the value is 'abc'"],
        Check("RegularExpression(\"[A-Z]{3}\")", Text, "abc"));

    [Fact]
    public void TC2032_points_at_the_item_of_a_list() => Assert.Equal(
        ["Content/posts/a.md(2,10): error TC2032: Each item of 'key' must match the pattern '[A-Z]', but the value is 'b'"],
        Check("RegularExpression(\"[A-Z]\")", new ListType(Text), "[A, b, C]"));

    [Fact]
    public void TC2032_points_at_the_value_in_a_mapping() => Assert.Equal(
        ["Content/posts/a.md(2,17): error TC2032: Each item of 'key' must match the pattern '[A-Z]', but the value is 'b'"],
        Check("RegularExpression(\"[A-Z]\")", new DictionaryType(Text), "{ x: A, y: b }"));

    [Fact]
    public void TC2033_value_that_is_no_web_address() => Assert.Equal(
        ["Content/posts/a.md(2,6): error TC2033: 'key' must be a web address that starts with http://, https:// or ftp://, but the value is 'www.example.org'"],
        Check("Url", Text, "www.example.org"));

    [Fact]
    public void TC2034_value_that_is_no_email_address() => Assert.Equal(
        ["Content/posts/a.md(2,6): error TC2034: 'key' must be an e-mail address as in ada@example.org, but the value is 'ada'"], Check("EmailAddress", Text, "ada"));

    [Fact]
    public void TC2035_value_that_is_none_of_those_allowed() => Assert.Equal(
        ["Content/posts/a.md(2,6): error TC2035: 'key' must be 'green', 'red' or 'blue', but the value is 'gren'"],
        Check("AllowedValues(\"red\", \"green\", \"blue\")", Text, "gren"));

    [Fact]
    public void TC2035_member_of_an_enum_that_is_not_allowed() => Assert.Equal(
        ["Content/posts/a.md(2,6): error TC2035: 'key' must be 'in-review', but the value is 'draft'"], Check("AllowedValues(1)", DeclaredScalar.Status, "draft"));

    [Fact]
    public void TC2036_value_that_is_denied() => Assert.Equal(
        ["Content/posts/a.md(2,6): error TC2036: 'key' must not be 'root' or 'admin', but the value is 'root'"], Check("DeniedValues(\"admin\", \"root\")", Text, "root"));

    [Fact]
    public void TC2037_blank_text_where_a_value_is_required() => Assert.Equal(
        ["Content/posts/a.md(2,6): error TC2037: 'key' must have a value, but it is empty"], Check("Required", Text, "' '"));

    [Fact]
    public void TC2038_pattern_that_takes_too_long() => Assert.Equal(
        ["Content/posts/a.md(2,6): warning TC2038: 'key' is not checked against the pattern '(a+)+b': that takes longer than 50 ms, which a pattern without nested repetitions would not"],
        Check("RegularExpression(\"(a+)+b\", MatchTimeoutInMilliseconds = 50)", Text, new string('a', 40)));

    [Fact]
    public void TC2038_pattern_that_is_none()
    {
        var property = Property("Url", Text) with { Constraints = [new PatternConstraint("(", 2000, null)] };

        Assert.StartsWith("Content/posts/a.md(2,6): warning TC2038: 'key' is not checked against the pattern '(': it is no regular expression: ", Assert.Single(Check(property, "a")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Range(1, 5, ErrorMessage = \"{0} goes from {1} to {2}.\")", "'Key' goes from 1 to 5, but the value is 7")]
    [InlineData("Range(1, 5, ErrorMessage = \"Rate it!\")", "Rate it, but the value is 7")]
    public void A_message_of_the_attribute_comes_first(string attribute, string message) => Assert.Equal(
        [$"Content/posts/a.md(2,6): error TC2030: {message.Replace("'Key'", "Key", StringComparison.Ordinal)}"], Check(attribute, Int, "7"));

    [Theory]
    [InlineData("Length(1, 5)", nameof(ScalarKind.Int32), "it counts characters or items, and 'int' has neither")]
    [InlineData("StringLength(5)", nameof(ScalarKind.Uri), "it counts characters, and 'Uri' has none")]
    [InlineData("Url", nameof(ScalarKind.Int32), "'int' holds no addresses")]
    [InlineData("Range(1, 5)", nameof(ScalarKind.Date), "'1' is no DateOnly")]
    [InlineData("Range(1, 5)", nameof(ScalarKind.Boolean), "'bool' cannot be compared with constants")]
    [InlineData("AllowedValues(\"a\")", nameof(ScalarKind.Int32), "'a' is no int")]
    [InlineData("AllowedValues(\"a\")", nameof(ScalarKind.Text), null)]
    [InlineData("Url", nameof(ScalarKind.Uri), null)]
    [InlineData("Required", nameof(ScalarKind.Int32), null)]
    public void An_attribute_that_does_not_fit_the_type_says_why(string attribute, string kind, string? reason) =>
        Assert.Equal(reason, ConstraintFit.Why(AnnotatedType.Constraint(attribute)!, new ScalarType(Enum.Parse<ScalarKind>(kind))));

    [Fact]
    public void An_attribute_that_does_not_fit_the_type_is_not_checked() => Assert.Empty(Check("Length(1, 5)", Int, "7"));

    private static IEnumerable<string> Check(string attribute, PropertyType type, string yaml) => Check(Property(attribute, type), yaml);

    private static IEnumerable<string> Check(ContentProperty property, string yaml)
    {
        var node = DeclaredScalar.Node(yaml);
        return ConstraintChecker.Check("key", node, Read(node, property.Type)!, property)
            .Select(problem => DeclaredScalar.Print(new DiagnosticInfo(problem.Descriptor, new LocationInfo(DeclaredScalar.Path, problem.Place), problem.Arguments)));
    }

    /// <summary>As binding does: what cannot be read is left out.</summary>
    private static Value? Read(FrontMatterNode node, PropertyType type) => (node, type) switch
    {
        (SequenceNode sequence, ListType list) => new ListValue([.. sequence.Items.Select(item => new ListItem(Read(item, list.Element))).Where(item => item.Value is not null)]),
        (MappingNode mapping, DictionaryType map) => new MapValue([.. mapping.Entries.Select(entry => new MapItem(entry.Key.Text, Read(entry.Value, map.Value)))]),
        _ => TypedScalarReader.Read((ScalarNode)node, type, []).Value,
    };

    private static ContentProperty Property(string attribute, PropertyType type) => new()
    {
        Name = "Key",
        DeclaringType = "global::MySite.Post",
        Type = type,
        TypeName = "",
        IsNullable = true,
        IsRequired = false,
        HasDefault = false,
        Setting = PropertySetting.InitSetter,
        Constraints = [AnnotatedType.Constraint(attribute)!],
    };
}
