using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.Schemas;

/// <summary>What each type accepts, and what it stores.</summary>
public sealed class TypedScalarTests
{
    [Theory]
    [InlineData("1.10", "1.10")]
    [InlineData("no", "no")]
    [InlineData("007", "007")]
    [InlineData("2026-01-02", "2026-01-02")]
    [InlineData("'quoted'", "quoted")]
    public void Text_is_the_source_text(string yaml, string value) => Assert.Equal(value, DeclaredScalar.Show(yaml, nameof(ScalarKind.Text)));

    [Theory]
    [InlineData("true", "true")]
    [InlineData("'false'", "false")]
    [InlineData("True", "true")]
    [InlineData("x", "write true or false")]
    [InlineData("no", "write false")]
    public void Booleans(string yaml, string value) => Assert.Equal(value, DeclaredScalar.Show(yaml, nameof(ScalarKind.Boolean)));

    [Theory]
    [InlineData("0", nameof(ScalarKind.Byte), "0")]
    [InlineData("255", nameof(ScalarKind.Byte), "255")]
    [InlineData("256", nameof(ScalarKind.Byte), "255")]
    [InlineData("-128", nameof(ScalarKind.SByte), "-128")]
    [InlineData("32767", nameof(ScalarKind.Int16), "32767")]
    [InlineData("65535", nameof(ScalarKind.UInt16), "65535")]
    [InlineData("+5", nameof(ScalarKind.Int32), "5")]
    [InlineData("010", nameof(ScalarKind.Int32), "10")]
    [InlineData("'5'", nameof(ScalarKind.Int32), "5")]
    [InlineData("0x1F", nameof(ScalarKind.Int32), "31")]
    [InlineData("-2147483648", nameof(ScalarKind.Int32), "-2147483648")]
    [InlineData("4294967295", nameof(ScalarKind.UInt32), "4294967295")]
    [InlineData("9223372036854775807", nameof(ScalarKind.Int64), "9223372036854775807")]
    [InlineData("9223372036854775808", nameof(ScalarKind.Int64), "9223372036854775807")]
    [InlineData("18446744073709551615", nameof(ScalarKind.UInt64), "-1")]
    [InlineData("99999999999999999999999999999999", nameof(ScalarKind.UInt64), "18446744073709551615")]
    [InlineData("0xFFFFFFFFFFFFFFFFF", nameof(ScalarKind.UInt64), "18446744073709551615")]
    [InlineData("-1", nameof(ScalarKind.UInt32), "4294967295")]
    [InlineData("0o17", nameof(ScalarKind.Int32), "write 15")]
    [InlineData("1_000", nameof(ScalarKind.Int32), "write 1000")]
    [InlineData("1,000,000", nameof(ScalarKind.Int32), "write 1000000")]
    [InlineData("1 000", nameof(ScalarKind.Int32), "write 1000")]
    [InlineData("5.0", nameof(ScalarKind.Int32), "write 5")]
    [InlineData("1e3", nameof(ScalarKind.Int32), "write 1000")]
    [InlineData("5.4", nameof(ScalarKind.Int32), "leave out the fraction")]
    [InlineData("5 stars", nameof(ScalarKind.Int32), "write digits only")]
    [InlineData("٣", nameof(ScalarKind.Int32), "write digits only")]
    [InlineData("' 5'", nameof(ScalarKind.Int32), "leave out the white space around it")]
    [InlineData("''", nameof(ScalarKind.Int32), "write a value")]
    [InlineData("--5", nameof(ScalarKind.Int32), "write digits only")]
    public void Integers(string yaml, string kind, string value) => Assert.Equal(value, DeclaredScalar.Show(yaml, kind));

    [Theory]
    [InlineData("1.5", nameof(ScalarKind.Double), "1.5")]
    [InlineData("5", nameof(ScalarKind.Double), "5")]
    [InlineData(".5", nameof(ScalarKind.Double), "0.5")]
    [InlineData("1e3", nameof(ScalarKind.Double), "1000")]
    [InlineData("0x10", nameof(ScalarKind.Double), "16")]
    [InlineData("1e999", nameof(ScalarKind.Double), "1.7976931348623157E+308")]
    [InlineData(".nan", nameof(ScalarKind.Double), "JSON has no such number, so write one such as 1.5")]
    [InlineData("-.inf", nameof(ScalarKind.Single), "JSON has no such number, so write one such as 1.5")]
    [InlineData("Infinity", nameof(ScalarKind.Double), "JSON has no such number, so write one such as 1.5")]
    [InlineData("1,5", nameof(ScalarKind.Double), "write 1.5")]
    [InlineData("1,000.5", nameof(ScalarKind.Double), "write 1000.5")]
    [InlineData("many", nameof(ScalarKind.Double), "write a number such as 1.5")]
    [InlineData("0.1", nameof(ScalarKind.Single), "0.10000000149011612")]
    [InlineData("3.5e38", nameof(ScalarKind.Single), "3.4028235E+38")]
    [InlineData("1.10", nameof(ScalarKind.Decimal), "1.10")]
    [InlineData("-0.0010", nameof(ScalarKind.Decimal), "-0.0010")]
    [InlineData("1.5e3", nameof(ScalarKind.Decimal), "1500")]
    [InlineData("79228162514264337593543950335", nameof(ScalarKind.Decimal), "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336", nameof(ScalarKind.Decimal), "79228162514264337593543950335")]
    [InlineData("0.12345678901234567890123456789012", nameof(ScalarKind.Decimal), "write at most 28 digits")]
    [InlineData("1e-40", nameof(ScalarKind.Decimal), "write at most 28 digits")]
    public void Numbers(string yaml, string kind, string value) => Assert.Equal(value, DeclaredScalar.Show(yaml, kind));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("'5'", "5")]
    [InlineData("ab", "write one character")]
    [InlineData("😀", "write one character")]
    public void Characters(string yaml, string value) => Assert.Equal(value, DeclaredScalar.Show(yaml, nameof(ScalarKind.Char)));

    [Theory]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e", nameof(ScalarKind.Guid), "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("0F8FAD5BD9CB469FA16570867728950E", nameof(ScalarKind.Guid), "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("'{0f8fad5b-d9cb-469f-a165-70867728950e}'", nameof(ScalarKind.Guid), "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("0f8fad5b", nameof(ScalarKind.Guid), "write 32 digits from 0 to f as in 0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("1.10", nameof(ScalarKind.Version), "1.10")]
    [InlineData("1.2.3.4", nameof(ScalarKind.Version), "1.2.3.4")]
    [InlineData("v1.2", nameof(ScalarKind.Version), "write 1.2")]
    [InlineData("2", nameof(ScalarKind.Version), "write 2.0")]
    [InlineData("1.2-beta", nameof(ScalarKind.Version), "write two to four numbers with dots between them, as in 1.0 or 2.5.1")]
    [InlineData("1.99999999999", nameof(ScalarKind.Version), "write two to four numbers with dots between them, as in 1.0 or 2.5.1")]
    [InlineData("en", nameof(ScalarKind.Culture), "en")]
    [InlineData("EN-us", nameof(ScalarKind.Culture), "en-US")]
    [InlineData("zh-hans-cn", nameof(ScalarKind.Culture), "zh-Hans-CN")]
    [InlineData("es-419", nameof(ScalarKind.Culture), "es-419")]
    [InlineData("en_GB", nameof(ScalarKind.Culture), "write en-GB")]
    [InlineData("English", nameof(ScalarKind.Culture), "write the code of a language, alone or with that of a region, as in en or en-US")]
    [InlineData("en-", nameof(ScalarKind.Culture), "write the code of a language, alone or with that of a region, as in en or en-US")]
    public void Invariant_forms(string yaml, string kind, string value) => Assert.Equal(value, DeclaredScalar.Show(yaml, kind));

    [Theory]
    [InlineData("https://example.org/a?b=c#d", null)]
    [InlineData("mailto:ada@example.org", null)]
    [InlineData("/about/", null)]
    [InlineData("//cdn.example.org/x.js", null)]
    [InlineData("../img/a.png", null)]
    [InlineData("'#top'", null)]
    [InlineData("münchen/straße", null)]
    [InlineData("a%20b", null)]
    [InlineData("my page", "it holds a space; write %20 instead")]
    [InlineData("'a\tb'", "it holds white space or a control character; leave it out")]
    [InlineData("C:\\temp", "it holds a '\\'; write '/' instead")]
    [InlineData("a<b", "'<' cannot stand in it; write %3C instead")]
    [InlineData("100%", "'%' starts the code of a character; write %25 for the sign itself")]
    [InlineData("'http://'", "write a whole address as in https://example.org/path")]
    [InlineData("'https:///path'", "write a whole address as in https://example.org/path")]
    [InlineData("''", "write a value")]
    public void Addresses(string yaml, string? advice) => Assert.Equal(advice ?? yaml.Trim('\''), DeclaredScalar.Show(yaml, nameof(ScalarKind.Uri)));

    [Theory]
    [InlineData("draft", 0)]
    [InlineData("Draft", 0)]
    [InlineData("in-review", 1)]
    [InlineData("IN_REVIEW", 1)]
    [InlineData("inReview", 1)]
    [InlineData("'html5-only'", -1)]
    public void Enums_are_read_by_name(string yaml, long value) => Assert.Equal(new IntegerValue(value), DeclaredScalar.Value(yaml, DeclaredScalar.Status));

    [Fact]
    public void An_exact_member_comes_before_one_that_differs_in_case() =>
        Assert.Equal(new IntegerValue(2), DeclaredScalar.Value("aB", new EnumType("global::E", [new("AB", 1), new("aB", 2)])));

    [Fact]
    public void TC2020_value_that_does_not_fit_its_type() => Assert.Equal(
        "Content/posts/a.md(2,6): error TC2020: 'key' is 'yes' here and must be true or false: write true",
        DeclaredScalar.Message("yes", new ScalarType(ScalarKind.Boolean)));

    [Fact]
    public void TC2021_number_that_is_too_large() => Assert.Equal(
        "Content/posts/a.md(2,6): error TC2021: 'key' is 300 here and must be from 0 to 255",
        DeclaredScalar.Message("300", new ScalarType(ScalarKind.Byte)));

    [Theory]
    [InlineData("publised", "'published', 'draft', 'in-review' or 'html5-only'")]
    [InlineData("", "'draft', 'in-review', 'published' or 'html5-only'")]
    [InlineData("2", "'draft', 'in-review', 'published' or 'html5-only'")]
    [InlineData("html", "'html5-only', 'draft', 'published' or 'in-review'")]
    public void TC2022_value_that_is_no_member_lists_them_nearest_first(string yaml, string members) => Assert.Equal(
        $"Content/posts/a.md(2,6): error TC2022: 'key' is '{yaml}' here and must be {members}",
        DeclaredScalar.Message($"'{yaml}'", DeclaredScalar.Status));
}
