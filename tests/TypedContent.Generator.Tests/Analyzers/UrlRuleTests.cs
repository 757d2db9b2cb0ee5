namespace TypedContent.Generator.Tests.Analyzers;

public sealed class UrlRuleTests
{
    [Theory]
    [InlineData("blog/{slug}/", 44, "a URL starts with '/'", "blog/{slug}/")]
    [InlineData("/blog/{slug", 50, "the '{' has no '}'", "{slug")]
    [InlineData("/{dat:yyyy}/{slug}/", 45, "'dat' is no property of the type (did you mean '{Date}'?)", "{dat:yyyy}")]
    [InlineData("/{tags}/{slug}/", 45, "the property 'Tags' has no single value", "{tags}")]
    public async Task TC2076_url_that_cannot_be_made(string url, int column, string reason, string place)
    {
        var message = await DeclaredCode.Message(Post(url));

        Assert.StartsWith($"Code0.cs(2,{column}): error TC2076: The URL '{url}' cannot be used: {reason}", message, StringComparison.Ordinal);
        Assert.EndsWith($" [{place}]", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/blog/{date:yyyy}/{slug}/")]
    [InlineData("/{folder}/{name}")]
    public async Task Urls_that_can_be_made_are_left_alone(string url) => Assert.Empty(await DeclaredCode.Messages(Post(url)));

    private static string Post(string url) =>
        $$"""[ContentCollection("posts/**/*.md", Url = "{{url}}")] public partial record Post { public DateOnly Date { get; init; } public List<string> Tags { get; init; } = []; }""";
}
