using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Links;

/// <summary>Links between Markdown files as they reach the reader.</summary>
public sealed class RewritingTests
{
    [Theory]
    [InlineData("[x](other.md)", "<a href=\"/posts/other/\">x</a>")]
    [InlineData("[x](./other.md)", "<a href=\"/posts/other/\">x</a>")]
    [InlineData("[x](../about.md)", "<a href=\"/about/\">x</a>")]
    [InlineData("[x](/about.md)", "<a href=\"/about/\">x</a>")]
    [InlineData("[x](../index.md)", "<a href=\"/\">x</a>")]
    [InlineData("[x](index.md)", "<a href=\"/posts/\">x</a>")]
    [InlineData("[x](other.md#part)", "<a href=\"/posts/other/#part\">x</a>")]
    [InlineData("[x](other.md?a=1&b=2#part)", "<a href=\"/posts/other/?a=1&amp;b=2#part\">x</a>")]
    [InlineData("[x](<two words.md>)", "<a href=\"/posts/two-words/\">x</a>")]
    [InlineData("[x](two%20words.md)", "<a href=\"/posts/two-words/\">x</a>")]
    [InlineData("[x](größe.md)", "<a href=\"/posts/gr%C3%B6%C3%9Fe/\">x</a>")]
    [InlineData("[x](moved.md)", "<a href=\"/elsewhere/a&amp;b/\">x</a>")]
    [InlineData("[x]\n\n[x]: other.md", "<a href=\"/posts/other/\">x</a>")]
    [InlineData("> a <a\n> href='other.md' class=\"c\">x</a>", "<a\nhref='/posts/other/' class=\"c\">x</a>")]
    [InlineData("<p>\n<a href=other.md>x</a>\n</p>", "<a href=/posts/other/>x</a>")]
    [InlineData("[x](/posts/other)", "<a href=\"/posts/other/\">x</a>")]
    [InlineData("[x](/posts/other/#part)", "<a href=\"/posts/other/#part\">x</a>")]
    [InlineData("[x](https://example.org/other.md)", "<a href=\"https://example.org/other.md\">x</a>")]
    [InlineData("[x](unknown.md)", "<a href=\"unknown.md\">x</a>")]
    [InlineData("[x](#part)", "<a href=\"#part\">x</a>")]
    [InlineData("`[x](other.md)` [y](other.md)", "<code>[x](other.md)</code> <a href=\"/posts/other/\">y</a>")]
    public void Link_to_a_file_becomes_the_url_of_its_page(string markdown, string expected)
    {
        var html = (string)Site().Add("posts/a.md", markdown).Load().Evaluate("Site.Posts.A.Html")!;

        Assert.Contains(expected, html, StringComparison.Ordinal);
    }

    [Fact]
    public void Excerpt_is_the_same_paragraph_with_its_links_rewritten()
    {
        var site = Site().Add("posts/a.md", "# [T](moved.md)\n\nSee [one](other.md) and [two](../about.md).\n\nMore [links](other.md).").Load();

        Assert.Equal("<p>See <a href=\"/posts/other/\">one</a> and <a href=\"/about/\">two</a>.</p>", site.Evaluate("Site.Posts.A.Excerpt"));
    }

    [Theory]
    [InlineData("See [one](other.md) <!-- more --> and [two](../about.md).", "<p>See <a href=\"/posts/other/\">one</a></p>")]
    [InlineData("---\nexcerpt: See [one](other.md).\n---\nText", "<p>See <a href=\"/posts/other/\">one</a>.</p>")]
    public void Excerpt_of_its_own_html_has_its_links_rewritten(string page, string expected) =>
        Assert.Equal(expected, Site().Add("posts/a.md", page).Load().Evaluate("Site.Posts.A.Excerpt"));

    [Fact]
    public void Content_hash_changes_when_a_target_moves()
    {
        object? Hash(string permalink) => new GeneratorHarness()
            .Add("a.md", "[x](b.md)")
            .Add("b.md", $"---\npermalink: {permalink}\n---\nB")
            .Load().Evaluate("Site.A.ContentHash");

        Assert.NotEqual(Hash("/one/"), Hash("/two/"));
        Assert.Equal(Hash("/one/"), Hash("/one/"));
    }

    [Fact]
    public void Links_across_roots_count_from_the_prefix()
    {
        var site = new GeneratorHarness()
            .Property("TypedContentRoots", $"{Uri.EscapeDataString("/site/Content/")}:|{Uri.EscapeDataString("/site/manual/")}:docs")
            .Add("about.md", "[x](docs/guide.md)")
            .AddFile("manual/guide.md", "[x](../about.md)");

        Assert.Empty(site.Run().Faults);
        Assert.Contains("href=\"/docs/guide/\"", (string)site.Load().Evaluate("Site.About.Html")!, StringComparison.Ordinal);
        Assert.Contains("href=\"/about/\"", (string)site.Load().Evaluate("Site.Docs.Guide.Html")!, StringComparison.Ordinal);
    }

    [Fact]
    public void Video_keeps_its_quotes_in_order()
    {
        var html = (string)Site().Add("posts/a.md", "![v](</x\"onerror=\"y.mp4>)").Load().Evaluate("Site.Posts.A.Html")!;

        Assert.Contains("src=\"/x%22onerror=%22y.mp4\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![Film](/film.mp4)", "src=\"/docs/film.mp4\"")]
    [InlineData("![Song](/song.mp3) and [x](other.md)", "src=\"/docs/song.mp3\"")]
    public void Video_and_sound_stand_below_the_path_base(string markdown, string expected)
    {
        var run = Site().Property("TypedContentPathBase", "/docs").Add("posts/a.md", $"---\nexcerpt: \"{markdown}\"\n---\nSee {markdown}").Run();
        var site = CompiledSite.Load(run.Compilation);

        Assert.Empty(run.Faults);
        Assert.Contains(expected, (string)site.Evaluate("Site.Posts.A.Html")!, StringComparison.Ordinal);
        Assert.Contains(expected, (string)site.Evaluate("Site.Posts.A.Excerpt")!, StringComparison.Ordinal);
    }

    private static GeneratorHarness Site() => new GeneratorHarness()
        .Add("index.md", "Home")
        .Add("about.md", "About")
        .Add("posts/index.md", "Posts")
        .Add("posts/other.md", "## Part")
        .Add("posts/two words.md", "Two")
        .Add("posts/größe.md", "Größe")
        .Add("posts/moved.md", "---\npermalink: /elsewhere/a&b/\n---\nMoved");
}

file static class HarnessExtensions
{
    public static CompiledSite Load(this GeneratorHarness site) => CompiledSite.Load(site.Run().Compilation);
}
