using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Links;

/// <summary>Properties that say what their text is.</summary>
public sealed class MarkedPropertyTests
{
    [Fact]
    public void Texts_of_marked_properties_are_checked_at_their_values()
    {
        var site = new GeneratorHarness()
            .Code("""
                using System.Collections.Generic;
                namespace MySite;
                [TypedContent.ContentCollection("posts/*.md")]
                public partial record Post
                {
                    [TypedContent.Asset] public string? Cover { get; init; }
                    [TypedContent.Asset] public IReadOnlyList<string> Files { get; init; } = [];
                    [TypedContent.Markdown] public string? Summary { get; init; }
                }
                """)
            .AddFile("obj/TypedContent.assets.txt", "posts/a.png\nposts/talk.pdf\n")
            .Add("posts/b.md", "B")
            .Add("posts/a.md", "---\ncover: a.jpg\nfiles: [talk.pdf, Talk.pdf, https://host/x]\nsummary: See [b](b.md), [c](c.md)\n---\nText");

        Assert.Equal(
            [
                "Content/posts/a.md(2,8): error TC3014: The file 'a.jpg' does not exist: there is no file posts/a.jpg in the content folder; did you mean 'a.png'?",
                "Content/posts/a.md(3,19): error TC3011: 'Talk.pdf' is found on Windows and macOS only, since the file is called 'talk.pdf'; write 'talk.pdf'",
                "Content/posts/a.md(4,10): error TC3010: The link 'c.md' leads to posts/c.md, which is no page of the site; did you mean 'b.md'?",
            ],
            site.Run().Faults);
    }

    [Theory]
    [InlineData("Asset", "System.Uri?", "a.jpg", 1)]
    [InlineData("Asset", "System.Collections.Generic.IReadOnlyDictionary<string, string>?", "{x: a.jpg}", 1)]
    [InlineData("Asset", "int", "5", 0)]
    [InlineData("Asset", "System.DayOfWeek", "friday", 0)]
    [InlineData("Markdown", "System.Uri?", "a.jpg", 0)]
    [InlineData("Markdown", "System.Collections.Generic.IReadOnlyList<string>?", "[a, '[x](nope.md)']", 1)]
    public void What_the_attribute_is_for_is_checked_and_nothing_else(string attribute, string type, string value, int faults) => Assert.Equal(faults, new GeneratorHarness()
        .Code($"namespace MySite; [TypedContent.ContentCollection(\"posts/*.md\")] public partial record Post {{ [TypedContent.{attribute}] public {type} X {{ get; init; }} }}")
        .AddFile("obj/TypedContent.assets.txt", "posts/b.png\n")
        .Add("posts/a.md", $"---\nx: {value}\n---\nText")
        .Run().Faults.Count);
}
