namespace TypedContent.Generator.Tests.Analyzers;

public sealed class ContentPropertyTests
{
    [Fact]
    public async Task TC2069_property_of_a_type_that_front_matter_has_no_values_of() => Assert.Equal(
        "Code0.cs(4,12): error TC2069: 'Cover' has the type 'Stream', and front matter has no values of it; use text, a number, a boolean, a date or time, an enum, "
        + "a list or dictionary of these, a record of the project, or FrontMatterValue [Stream?]",
        await Of("public Stream? Cover { get; init; }"));

    [Theory]
    [InlineData("object? X { get; init; }", "object?", "Change the type to 'FrontMatterValue'", "FrontMatterValue? X { get; init; }")]
    [InlineData("required dynamic X { get; init; }", "dynamic", "Change the type to 'FrontMatterValue'", "required FrontMatterValue X { get; init; }")]
    [InlineData("Queue<string>? X { get; init; }", "Queue<string>?", "Change the type to 'IReadOnlyList<string>'", "IReadOnlyList<string>? X { get; init; }")]
    [InlineData("List<object> X { get; init; } = [];", "List<object>", "Change the type to 'IReadOnlyList<FrontMatterValue>'", "IReadOnlyList<FrontMatterValue> X { get; init; } = [];")]
    [InlineData("int[,]? X { get; init; }", "int[,]?", "Change the type to 'IReadOnlyList<int>'", "IReadOnlyList<int>? X { get; init; }")]
    [InlineData("Dictionary<string, object>? X { get; init; }", "Dictionary<string, object>?", "Change the type to 'IReadOnlyDictionary<string, FrontMatterValue>'", "IReadOnlyDictionary<string, FrontMatterValue>? X { get; init; }")]
    [InlineData("(int, int) X { get; init; }", "(int, int)", "Change the type to 'FrontMatterValue'", "FrontMatterValue X { get; init; }")]
    public async Task The_fix_gives_the_property_a_type_that_will_do(string before, string place, string title, string after)
    {
        Assert.EndsWith($" [{place}]", await Of($"public {before}"), StringComparison.Ordinal);
        Assert.Equal(Post($"public {after}"), await DeclaredCode.Fix(title, Post($"public {before}")));
    }

    [Fact]
    public async Task The_parameter_of_a_positional_record_is_a_property() => Assert.EndsWith(
        "[Stream]", await DeclaredCode.Message("[ContentPage(\"about.md\")] public partial record About(Stream Cover);"), StringComparison.Ordinal);

    [Fact]
    public async Task Types_that_hold_values_are_checked_once() => Assert.Equal(
        ["Code0.cs(4,29): error TC2069: 'X'", "Code0.cs(5,27): error TC2069: 'Y'"],
        (await DeclaredCode.Messages("""
            [ContentPage("about.md")] public partial record About : Base { public IReadOnlyList<Seo> Seo { get; init; } = []; }
            [ContentCollection("posts/**/*.md")] public partial record Post : Base { public Seo? Seo { get; init; } }
            public record Base { public Stream? X { get; init; } }
            public class Seo { public Stream? Y { get; init; } public Seo? Inner { get; init; } }
            public class Other { public Stream? Z { get; init; } }
            """)).Select(message => message[..message.IndexOf(" has", StringComparison.Ordinal)]));

    [Theory]
    [InlineData("string? Text { get; init; }")]
    [InlineData("Stream Computed => throw new NotSupportedException();")]
    [InlineData("static Stream? Shared { get; set; }")]
    [InlineData("IReadOnlyDictionary<string, List<DateOnly?>>? Nested { get; init; }")]
    [InlineData("Post? Reply { get; init; }")]
    [InlineData("DocsEntry? Entry { get; init; }")]
    [InlineData("Unknown? Typo { get; init; }")]
    [InlineData("DayOfWeek Day { get; init; }")]
    public async Task Other_properties_are_left_alone(string property) => Assert.Empty(await DeclaredCode.Messages(Post($"public {property}")));

    [Fact]
    public async Task TC2070_attribute_that_says_nothing_of_the_type() => Assert.Equal(
        "Code0.cs(4,6): warning TC2070: [DateFormat] has no effect on 'Name': it is for dates and times, and the type is 'string' [DateFormat(\"MM/dd/yyyy\")]",
        await Of("[DateFormat(\"MM/dd/yyyy\")] public string? Name { get; init; }"));

    [Theory]
    [InlineData("[Split(',')] public string? X { get; init; }", "[Split] has no effect on 'X': it is for lists of simple values, and the type is 'string' [Split(',')]")]
    [InlineData("[SingleOrList] public int X { get; init; }", "[SingleOrList] has no effect on 'X': it is for lists, and the type is 'int' [SingleOrList]")]
    [InlineData("[Asset] public int? X { get; init; }", "[Asset] has no effect on 'X': it is for text, URIs, and lists and dictionaries of them, and the type is 'int?' [Asset]")]
    [InlineData("[Asset] public DayOfWeek X { get; init; }", "[Asset] has no effect on 'X': it is for text, URIs, and lists and dictionaries of them, and the type is 'DayOfWeek' [Asset]")]
    [InlineData("[Markdown] public Uri? X { get; init; }", "[Markdown] has no effect on 'X': it is for text, and lists and dictionaries of text, and the type is 'Uri' [Markdown]")]
    [InlineData("[Markdown] public List<int> X { get; init; } = [];", "[Markdown] has no effect on 'X': it is for text, and lists and dictionaries of text, and the type is 'List<int>' [Markdown]")]
    [InlineData("[Unique] public int X => 1;", "[Unique] has no effect on 'X': it cannot be set; give it 'get; init;' [Unique]")]
    [InlineData("[FrontMatterKey(\"x\"), ExtraKeys] public IReadOnlyDictionary<string, FrontMatterValue>? X { get; init; }", "[FrontMatterKey] has no effect on 'X': it takes all keys that no other property has [FrontMatterKey(\"x\")]")]
    public async Task TC2070_attribute_without_effect(string property, string end) =>
        Assert.EndsWith($"warning TC2070: {end}", await Of(property), StringComparison.Ordinal);

    [Theory]
    [InlineData("[DateFormat(\"MM/dd/yyyy\", \"d.M.yyyy\")] public List<DateOnly> X { get; init; } = [];")]
    [InlineData("[DateFormat(\"hh\\\\:mm\")] public TimeSpan X { get; init; }")]
    [InlineData("[DateFormat(\"h:mm tt\")] public TimeOnly? X { get; init; }")]
    [InlineData("[Split(' '), SingleOrList] public string[] X { get; init; } = [];")]
    [InlineData("[Asset, Markdown, Unique] public string? X { get; init; }")]
    [InlineData("[Asset] public Uri? X { get; init; }")]
    [InlineData("[Asset] public List<Uri> X { get; init; } = [];")]
    [InlineData("[Asset, Markdown] public Dictionary<string, string> X { get; init; } = [];")]
    public async Task Attributes_with_effect_are_left_alone(string property) => Assert.Empty(await DeclaredCode.Messages(Post(property)));

    [Fact]
    public async Task Attributes_of_a_parameter_count() => Assert.EndsWith(
        "has no effect on 'Name': it is for lists, and the type is 'string' [SingleOrList]",
        await DeclaredCode.Message("[ContentPage(\"about.md\")] public partial record About([SingleOrList] string Name);"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[Asset] public int X { get; init; }", "public int X { get; init; }")]
    [InlineData("[Asset, Unique] public int X { get; init; }", "[Unique] public int X { get; init; }")]
    [InlineData("/// <summary>X.</summary>\n    [Asset]\n    public int X { get; init; }", "/// <summary>X.</summary>\n    public int X { get; init; }")]
    public async Task The_fix_removes_the_attribute(string before, string after) => Assert.Equal(Post(after), await DeclaredCode.Fix("Remove [Asset]", Post(before)));

    [Theory]
    [InlineData("\"%\"", "%")]
    [InlineData("\"\"", "")]
    [InlineData("\"MM/dd/yyyy\", \"'open\"", "'open")]
    public async Task TC2071_format_that_no_date_can_be_written_in(string formats, string format) => Assert.EndsWith(
        $"error TC2071: Nothing can be written in the format '{format}'; use a .NET custom format such as 'MM/dd/yyyy' [\"{format}\"]",
        await Of($"[DateFormat({formats})] public DateOnly X {{ get; init; }}"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[Range(5, 1)] public int X { get; init; }", "[Range] of 'X' is not checked when the project is compiled: its minimum is greater than its maximum [Range(5, 1)]")]
    [InlineData("[CreditCard] public string? X { get; init; }", "[CreditCard] of 'X' is not checked when the project is compiled: its code runs at run time only [CreditCard]")]
    [InlineData("[EmailAddress] public int X { get; init; }", "[EmailAddress] of 'X' is not checked when the project is compiled: 'int' holds no addresses [EmailAddress]")]
    public async Task TC2075_attribute_that_cannot_be_evaluated(string property, string end) => Assert.EndsWith($"warning TC2075: {end}", await Of(property), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Range(1, 5), Required] public int X { get; init; }")]
    [InlineData("[Display(Name = \"x\"), DataType(DataType.Url), Url] public string? X { get; init; }")]
    [InlineData("[CreditCard] public string X => \"1\";")]
    public async Task Other_attributes_are_evaluated_or_judge_nothing(string property) => Assert.Empty(await DeclaredCode.Messages(Post(property)));

    private static Task<string> Of(string property) => DeclaredCode.Message(Post(property));

    private static string Post(string property) => $$"""
        [ContentCollection("posts/**/*.md")] public partial record Post
        {
            {{property}}
        }
        """;
}
