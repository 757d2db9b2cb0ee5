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
}
