using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Nine mistakes that other systems let through, drop a page for, or place wrongly: one site, one build, all found, each at its place.</summary>
public sealed class AcceptanceTests
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
            public required string Title { get; init; }
            public required DateOnly Date { get; init; }
            public IReadOnlyList<string> Tags { get; init; } = [];
            public Seo? Seo { get; init; }
            public Author? Author { get; init; }
        }

        public record Seo { [Range(1, 5)] public int Rating { get; init; } }

        [ContentCollection("authors/*.md")]
        public partial record Author;
        """;

    private static GeneratorRun Build()
    {
        var site = new GeneratorHarness().Code(Types)
            .Property("TypedContentRawHtml", "forbid")
            .Add("authors/ada.md", "---\ntitle: Ada\n---\n")
            .Add("posts/good.md", Page("tags: [a]\nauthor: ada", "See [the slug](slug-one.md) and [its text](slug-one.md#text).\n"))
            .Add("posts/list.md", Page("tags: notalist"))
            .Add("posts/nested.md", Page("seo: { rating: lots }"))
            .Add("posts/unknown.md", "---\ntitel: Unknown\ndate: 2026-01-02\n---\n")
            .Add("posts/date.md", "---\ntitle: Date\ndate: 2025-02-30\n---\n")
            .Add("posts/author.md", Page("author: nobody"))
            .Add("posts/slug-one.md", Page("slug: same-slug", "## Text\n"))
            .Add("posts/slug-two.md", Page("slug: same-slug"))
            .Add("posts/links.md", Page("tags: [b]", "A [page](./nope.md) and a [heading](#nope).\n\n## Note\n"))
            .Add("posts/quote.md", "---\ndate: 2026-01-02\ntitle: 'Here's bad'\n---\n")
            .Add("posts/script.md", Page("tags: [c]", "Before.\n\n<script>alert(1)</script>\n"));
        return site.Run();
    }

    private static string Page(string frontMatter, string body = "") => $"---\ntitle: Page\ndate: 2026-01-02\n{frontMatter}\n---\n{body}";

    [Fact]
    public void All_nine_are_found_at_their_places() => Assert.Equal(
        [
            "Content/posts/author.md(4,9): error TC2094: 'author' refers to 'nobody', which is the slug of no entry of 'authors': its slugs are 'ada'",
            "Content/posts/date.md(3,7): error TC2007: '2025-02-30' looks like a date, but February 2025 has 28 days",
            "Content/posts/links.md(6,10): error TC3010: The link './nope.md' leads to posts/nope.md, which is no page of the site",
            "Content/posts/links.md(6,37): warning TC3013: The anchor '#nope' leads nowhere: this page has no heading and no id of that name; did you mean '#note'?",
            "Content/posts/list.md(4,7): error TC2093: 'tags' must be a list and is 'notalist': write '[notalist]', or one item a line behind a dash",
            "Content/posts/nested.md(4,16): error TC2020: 'rating' is 'lots' here and must be a whole number: write digits only",
            "Content/posts/quote.md(3,8): error TC1015: The quote is closed by the ' before 's bad'', and nothing may follow it; write \"Here's bad\"",
            "Content/posts/script.md(8,1): error TC3021: '<script>alert(1)</script>' is raw HTML, which the settings of this page forbid, so that readers see it as text at most; write it in Markdown",
            "Content/posts/slug-one.md(4,7): error TC4001: The slug 'same-slug' is also that of Content/posts/slug-two.md; an entry is found by its slug, so rename one of the files or give one of them another 'slug'",
            "Content/posts/slug-two.md(4,7): error TC4001: The slug 'same-slug' is also that of Content/posts/slug-one.md; an entry is found by its slug, so rename one of the files or give one of them another 'slug'",
            "Content/posts/unknown.md(2,1): error TC2090: 'Post' has no property for the key 'titel': did you mean 'title'?",
        ],
        Build().Messages);

    [Fact]
    public void Every_page_of_the_site_is_still_generated()
    {
        var run = Build();

        Assert.Empty(run.CompilerProblems);
        var site = CompiledSite.Load(run.Compilation);
        Assert.Equal(12, site.Evaluate("Site.Entries.Count"));
        Assert.Equal("ada", site.Evaluate("Site.Posts.Good.Author!.Slug"));
        Assert.Equal("<p>See <a href=\"/posts/same-slug/\">the slug</a> and <a href=\"/posts/same-slug/#text\">its text</a>.</p>\n", site.Evaluate("Site.Posts.Good.Html"));
    }
}
