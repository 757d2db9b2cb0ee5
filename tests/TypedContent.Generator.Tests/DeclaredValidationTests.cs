using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Attributes on declared properties, from the C# of the project to what the compiler prints.</summary>
public sealed class DeclaredValidationTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using TypedContent;

        namespace MySite;

        [ContentCollection("posts/**/*.md")]
        public partial record Post
        {
            [StringLength(10)] public string? Headline { get; init; }
            [Length(1, 2), RegularExpression("[a-z]+")] public IReadOnlyList<string> Tags { get; init; } = ["none"];
            [Range(1, 5)] public int? Rating { get; init; }
            [Range(typeof(DateOnly), "2020-01-01", "2030-12-31"), DateFormat("MM/dd/yyyy")] public DateOnly? Date { get; init; }
            [Required] public string? Summary { get; init; } = "";
            [Required(ErrorMessage = "Name the {0}.")] public required string Author { get; init; }
            [Unique] public decimal? Sku { get; init; }
            [RegularExpression("(a+)+b", MatchTimeoutInMilliseconds = 20)] public string? Code { get; init; }
            public Seo? Seo { get; init; }
        }

        public record Seo([EmailAddress] string? Contact = null)
        {
            [Url] public Uri? Link { get; init; }
        }
        """;

    [Theory]
    [InlineData("headline: Far too long", "(4,11): error TC2031: 'headline' must have at most 10 characters, but 'Far too long' has 12")]
    [InlineData("tags: []", "(4,7): error TC2031: 'tags' must have 1 to 2 items, but it has 0")]
    [InlineData("tags: [a, B]", "(4,11): error TC2032: Each item of 'tags' must match the pattern '[a-z]+', but the value is 'B'")]
    [InlineData("rating: 7", "(4,9): error TC2030: 'rating' must be from 1 to 5, but the value is 7")]
    [InlineData("rating: lots", "(4,9): error TC2020: 'rating' is 'lots' here and must be a whole number: write digits only")]
    [InlineData("date: 05/13/2031", "(4,7): error TC2030: 'date' must be from 2020-01-01 to 2030-12-31, but the value is '05/13/2031'")]
    [InlineData("seo: { contact: ada }", "(4,17): error TC2034: 'contact' must be an e-mail address as in ada@example.org, but the value is 'ada'")]
    [InlineData("seo: { link: /about }", "(4,14): error TC2033: 'link' must be a web address that starts with http://, https:// or ftp://, but the value is '/about'")]
    public void Values_are_judged_at_their_place(string line, string message) => Assert.Equal([$"Content/posts/a.md{message}"], Messages($"author: Ada\nsummary: x\n{line}"));

    [Theory]
    [InlineData("author: Ada", "(1,1): error TC2037: 'summary' must have a value, but it has none")]
    [InlineData("author: Ada\nsummary:", "(3,9): error TC2037: 'summary' must have a value, but it has none")]
    [InlineData("author: Ada\nsummary: ' '", "(3,10): error TC2037: 'summary' must have a value, but it is empty")]
    [InlineData("summary: x", "(1,1): error TC2037: Name the Author, but it has none")]
    public void TC2037_required_value(string frontMatter, string message) => Assert.Equal([$"Content/posts/a.md{message}"], Messages(frontMatter));

    [Fact]
    public void TC2040_equal_values_however_they_are_written() => Assert.Equal(
        [
            "Content/posts/a.md(4,6): error TC2040: 'sku' is '1.5' as in Content/posts/b.md, and must be unique in its collection: change one of them",
            "Content/posts/b.md(4,6): error TC2040: 'SKU' is '1.5' as in Content/posts/a.md, and must be unique in its collection: change one of them",
        ],
        Site("author: Ada\nsummary: x\nsku: 1.5").Add("posts/b.md", "---\nauthor: Ada\nsummary: x\nSKU: '1.5'\n---\n").Add("posts/c.md", "---\nauthor: Ada\nsummary: x\n---\n").Run().Messages);

    [Fact]
    public void A_value_that_could_not_be_judged_is_still_the_value()
    {
        var run = Site("author: Ada\nsummary: x\ncode: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").Run();

        Assert.StartsWith("Content/posts/a.md(4,7): warning TC2038: ", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.Equal(42, CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.A.Code!.Length"));
    }

    private static IReadOnlyList<string> Messages(string frontMatter)
    {
        var run = Site(frontMatter).Run();
        Assert.Empty(run.CompilerProblems);
        return run.Messages;
    }

    private static GeneratorHarness Site(string frontMatter) => new GeneratorHarness().Code(Types).Add("posts/a.md", $"---\n{frontMatter}\n---\n");
}
