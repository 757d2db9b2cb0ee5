using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Addresses;

public sealed class UrlPatternTests
{
    private const string Known = "there are {slug}, {name}, {folder}, {Date}, {Time}, {At}, {Text}, {Order}, {Big}, {Price}, {Rate}, {Open}, {Status}, {Author}";

    private static readonly ContentProperty[] Properties =
    [
        Property("Date", new ScalarType(ScalarKind.Date)),
        Property("Time", new ScalarType(ScalarKind.DateTime)),
        Property("At", new ScalarType(ScalarKind.Time)),
        Property("Text", new ScalarType(ScalarKind.Text)) with { Key = "ms.text" },
        Property("Order", new ScalarType(ScalarKind.Int32)),
        Property("Big", new ScalarType(ScalarKind.UInt64)),
        Property("Price", new ScalarType(ScalarKind.Decimal)),
        Property("Rate", new ScalarType(ScalarKind.Double)),
        Property("Open", new ScalarType(ScalarKind.Boolean)),
        Property("Status", new EnumType("global::Status", [new EnumMember("InReview", 2)])),
        Property("Author", new ReferenceType("global::Author")),
        Property("Tags", new ListType(new ScalarType(ScalarKind.Text))),
        Property("Missing", new ScalarType(ScalarKind.Text)),
        Property("Length", new ScalarType(ScalarKind.Duration)),
    ];

    private static readonly Dictionary<string, Value> Values = new()
    {
        ["Date"] = new DateValue(new DateOnly(2026, 1, 2).DayNumber),
        ["Time"] = new DateTimeValue(new DateTimeOffset(2026, 1, 2, 23, 30, 0, TimeSpan.FromHours(-5))),
        ["At"] = new IntegerValue(new TimeOnly(9, 5).Ticks),
        ["Text"] = new TextValue("C# & Ça/va?"),
        ["Order"] = new IntegerValue(7),
        ["Big"] = new IntegerValue(-1),
        ["Price"] = new TextValue("1.50"),
        ["Rate"] = new DoubleValue(0.5),
        ["Open"] = new BooleanValue(true),
        ["Status"] = new IntegerValue(2),
        ["Author"] = new TextValue("team/ada"),
    };

    [Theory]
    [InlineData("/blog/{date:yyyy}/{slug}/", "/blog/2026/2026/own/")]
    [InlineData("/{Date:yyyy/MM/dd}/{name}.html", "/2026/01/02/hello-world.html")]
    [InlineData("/{date}/", "/2026-01-02/")]
    [InlineData("/{date:M}-{date:MMMM}/", "/1-january/")]
    [InlineData("/{time:yyyy-MM-dd HH:mm}/", "/2026-01-02-2330/")]
    [InlineData("/{at}/{at:HH}/", "/09-05/09/")]
    [InlineData("/{folder}/{name}/", "/sub-folder/hello-world/")]
    [InlineData("/{TEXT}/{ms.text}/", "/c--çava/c--çava/")]
    [InlineData("/{order}/{order:000}/{big}/", "/7/007/18446744073709551615/")]
    [InlineData("/{price}/{price:0.0}/{rate}/", "/1.50/1.5/0.5/")]
    [InlineData("/{open}/{status}/{author}/", "/true/inreview/team/ada/")]
    [InlineData("/fixed/", "/fixed/")]
    public void Placeholders_are_filled(string pattern, string url) => Assert.Equal(url, Fill(pattern, "posts/Sub Folder/2026-01-02-Hello World.md").Url);

    [Fact]
    public void Without_a_folder_there_is_no_empty_part() => Assert.Equal("/blog/a/", Fill("/blog/{folder}/{name}/", "posts/a.md").Url);

    [Fact]
    public void A_page_without_the_value_has_a_fault() => Assert.Equal(
        "its collection's pattern has 'Missing' in the URL, and the page gives it no value", Fill("/{missing}/{slug}/", "posts/a.md").Fault);

    [Theory]
    [InlineData("blog/{slug}/", 0, 12, "a URL starts with '/'; write a path such as '/blog/{slug}/'")]
    [InlineData("/{slug", 1, 5, "the '{' has no '}'")]
    [InlineData("/slug}/", 5, 1, "the '}' has no '{'")]
    [InlineData("/a b/{slug}", 2, 1, "' ' cannot stand in a path; leave it out")]
    [InlineData("/a//{slug}", 2, 2, "it holds an empty part ('//'); write one '/'")]
    [InlineData("/a/../{slug}", 0, 6, "'.' and '..' would lead out of the folder; write the path itself")]
    [InlineData("/{sulg}/", 1, 6, $"'sulg' is no property of the type (did you mean '{{slug}}'?); {Known}, {{Missing}}")]
    [InlineData("/{}/", 1, 2, $"'' is no property of the type; {Known}, {{Missing}}")]
    [InlineData("/{slug:x}/", 1, 8, "'slug' takes no format; write '{slug}'")]
    [InlineData("/{tags}/", 1, 6, "the property 'Tags' has no single value that could stand in a URL; use one that is text, a number, a date, an enum or a reference")]
    [InlineData("/{length}/", 1, 8, "the property 'Length' has no single value that could stand in a URL; use one that is text, a number, a date, an enum or a reference")]
    [InlineData("/{text:000}/", 1, 10, "'000' is no format for 'Text'; dates take one such as 'yyyy-MM', numbers one such as '000', others none")]
    [InlineData("/{date:yyyyzzz}/", 1, 14, "'yyyyzzz' is no format for 'Date'; dates take one such as 'yyyy-MM', numbers one such as '000', others none")]
    [InlineData("/{date:}/", 1, 7, "'' is no format for 'Date'; dates take one such as 'yyyy-MM', numbers one such as '000', others none")]
    [InlineData("/{date:yyyy'}/", 1, 12, "'yyyy'' is no format for 'Date'; dates take one such as 'yyyy-MM', numbers one such as '000', others none")]
    public void A_pattern_that_cannot_be_used_says_why(string pattern, int start, int length, string text)
    {
        var (parsed, problems) = UrlPatternParser.Parse(pattern, Properties);

        Assert.Null(parsed);
        Assert.Equal([new UrlPatternProblem(start, length, text)], problems);
    }

    [Fact]
    public void All_problems_of_a_pattern_are_found() => Assert.Equal(2, UrlPatternParser.Parse("/{x}/{y}/", Properties).Problems.Count);

    private static FilledUrl Fill(string pattern, string path)
    {
        var (parsed, problems) = UrlPatternParser.Parse(pattern, Properties);
        Assert.Empty(problems);
        return parsed!.Fill("2026/own", PageAddressReader.Read(path, $"Content/{path}"), name => Values.GetValueOrDefault(name));
    }

    private static ContentProperty Property(string name, PropertyType type) => new()
    {
        Name = name,
        Type = type,
        TypeName = "",
        DeclaringType = "",
        IsNullable = true,
        IsRequired = false,
        HasDefault = false,
        Setting = PropertySetting.Setter,
    };
}
