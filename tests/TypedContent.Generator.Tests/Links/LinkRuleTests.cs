using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Links;

/// <summary>What is said of links between pages, and where.</summary>
public sealed class LinkRuleTests
{
    private const string Advice = "link to the Markdown file of the page, or add the URL to TypedContentKnownUrls if the app serves it itself";

    private readonly GeneratorHarness _site = new GeneratorHarness()
        .Add("index.md", "Home")
        .Add("about.md", "# About us\n\n<a id=\"team\"></a> <a name='old'></a>\n\nText[^1] {#para}\n\n[^1]: Note")
        .Add("posts/note.md", "# Note\n\n## Für alle");

    [Fact]
    public void TC3010_link_to_a_file_that_does_not_exist()
    {
        _site.Add("posts/a.md", "---\ntitle: A\n---\n\nA [typo](./nope.md), [elsewhere](about.md#team) and [nothing](../x/unheard-of.md).");

        Assert.Equal(
            [
                "Content/posts/a.md(5,10): error TC3010: The link './nope.md' leads to posts/nope.md, which is no page of the site; did you mean './note.md'?",
                "Content/posts/a.md(5,34): error TC3010: The link 'about.md#team' leads to posts/about.md, which is no page of the site; did you mean '../about.md'?",
                "Content/posts/a.md(5,63): error TC3010: The link '../x/unheard-of.md' leads to x/unheard-of.md, which is no page of the site",
            ],
            _site.Run().Faults);
    }

    [Theory]
    [InlineData("b.md", "2026-05-06-b.md")]
    [InlineData("./b.md#x", "./2026-05-06-b.md")]
    [InlineData("../posts/moved.md", "other.md")]
    [InlineData("2025-01-01-b.md", "2026-05-06-b.md")]
    public void TC3010_suggests_the_file_with_a_date_and_the_one_of_the_slug(string link, string file)
    {
        _site.Add("posts/2026-05-06-b.md", "B").Add("posts/other.md", "---\nslug: moved\n---\nMoved").Add("posts/a.md", $"[x]({link})");

        Assert.EndsWith($"which is no page of the site; did you mean '{file}'?", Assert.Single(_site.Run().Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void TC3010_link_out_of_the_content_and_to_a_file_that_is_no_page()
    {
        _site.AddFile("obj/TypedContent.assets.txt", "/\n/press/kit.md").Add("posts/a.md", "[x](../../README.md) [y](_layouts/x.md) [z](/press/kit.md)");

        Assert.Equal(
            [
                "Content/posts/a.md(1,5): error TC3010: The link '../../README.md' leads to a place outside of the content folder",
                "Content/posts/a.md(1,26): error TC3010: The link '_layouts/x.md' leads to posts/_layouts/x.md, which is no page of the site",
            ],
            _site.Run().Faults);
    }

    [Fact]
    public void TC3011_link_that_differs_in_case()
    {
        _site.Add("posts/a.md", "[x](../About.md#team) [y](Note.md)");

        var run = _site.Run();

        Assert.Equal(
            [
                "Content/posts/a.md(1,5): error TC3011: '../About.md#team' is found on Windows and macOS only, since the file is called 'about.md'; write '../about.md#team'",
                "Content/posts/a.md(1,27): error TC3011: 'Note.md' is found on Windows and macOS only, since the file is called 'posts/note.md'; write 'note.md'",
            ],
            run.Faults);
    }

    [Fact]
    public void TC3012_link_to_a_url_that_no_page_has()
    {
        _site.Add("posts/a.md", "[1](/posts/not/) [2](/posts/note) [3](../note/) [4](note) [5](/pricing) [6](note.html) [7](/)");

        Assert.Equal(
            [
                "Content/posts/a.md(1,5): warning TC3012: No page of the site has the URL /posts/not/; did you mean '/posts/note/'?",
                "Content/posts/a.md(1,53): warning TC3012: No page of the site has the URL /posts/a/note; did you mean 'note.md'?",
                $"Content/posts/a.md(1,63): warning TC3012: No page of the site has the URL /pricing; {Advice}",
                "Content/posts/a.md(1,77): warning TC3012: No page of the site has the URL /posts/a/note.html; did you mean 'note.md'?",
            ],
            _site.Run().Faults);
    }

    [Theory]
    [InlineData("/api/**", "/api/users/1")]
    [InlineData("/api/**", "/api")]
    [InlineData("/feed.xml; /pricing", "/pricing/")]
    [InlineData("/tags/*/", "/tags/c%23")]
    public void Urls_that_the_app_serves_are_known(string patterns, string url)
    {
        _site.Property("_TypedContentKnownUrls", Uri.EscapeDataString(patterns)).Add("posts/a.md", $"[x]({url}) [y](/other)");

        Assert.Equal($"/other; {Advice}", Assert.Single(_site.Run().Faults).Split("URL ", 2)[1]);
    }

    [Theory]
    [InlineData("**.md", "nope.md")]
    [InlineData("#comments", "#comments")]
    [InlineData("/old/*;../x/**", "../x/y/z.md")]
    public void Ignored_links_are_not_checked(string patterns, string link)
    {
        _site.Property("_TypedContentIgnoredLinks", Uri.EscapeDataString(patterns)).Add("posts/a.md", $"[x]({link})");

        Assert.Empty(_site.Run().Faults);
    }

    [Fact]
    public void TC3013_anchor_that_leads_nowhere()
    {
        _site.Add("posts/a.md", "## One\n\n[1](#one) [2](#on) [3](../about.md#about-u) [4](/about/#teams) [5](note.md#nowhere)");

        Assert.Equal(
            [
                "Content/posts/a.md(3,15): warning TC3013: The anchor '#on' leads nowhere: this page has no heading and no id of that name; did you mean '#one'?",
                "Content/posts/a.md(3,24): warning TC3013: The anchor '#about-u' leads nowhere: about.md has no heading and no id of that name; did you mean '#about-us'?",
                "Content/posts/a.md(3,49): warning TC3013: The anchor '#teams' leads nowhere: about.md has no heading and no id of that name; did you mean '#team'?",
                "Content/posts/a.md(3,68): warning TC3013: The anchor '#nowhere' leads nowhere: posts/note.md has no heading and no id of that name",
            ],
            _site.Run().Faults);
    }

    [Theory]
    [InlineData("[x](#)")]
    [InlineData("[x](#top)")]
    [InlineData("[x](#:~:text=Some)")]
    [InlineData("[x](../about.md#about-us) [y](../about.md#team) [z](../about.md#old) [p](../about.md#para) [f](../about.md#fn:1)")]
    [InlineData("[x](note.md#f%C3%BCr-alle) [y](note.md#für-alle)")]
    [InlineData("[x](mailto:a@b.c) [y](//host/x.md) [z](https://host/x.md) <https://host> www.example.org")]
    [InlineData("[x](?page=2) []() [Note]\n\n# Note")]
    [InlineData("[unused]: nope.md\n\n`[x](nope.md)`\n\n    [x](nope.md)\n\n<!-- [x](nope.md) <a href=\"nope.md\"> -->")]
    [InlineData("<script>var x = '<a href=\"nope.md\">';</script>")]
    public void Sound_links_are_not_reported(string markdown) => Assert.Empty(_site.Add("posts/a.md", markdown).Run().Faults);

    [Fact]
    public void Reference_is_reported_once_at_its_definition()
    {
        _site.Add("posts/a.md", "[x][n] and [n] and ![n]\n\n> [n]: <no pe.md>\n");

        Assert.Equal(["Content/posts/a.md(3,9): error TC3010: The link 'no pe.md' leads to posts/no pe.md, which is no page of the site; did you mean 'note.md'?"], _site.Run().Faults);
    }

    [Theory]
    [InlineData("> > a\n> > [x](nope.md)", 2, 9)]
    [InlineData("- a\n\n  b <a\n  class='c'\n  href='nope.md'>x</a>", 5, 9)]
    [InlineData("> <div>\n> <a href=nope.md>\n> </div>", 2, 11)]
    [InlineData("| a |\n| - |\n| [x](nope.md) |", 3, 7)]
    [InlineData("text[^1]\n\n[^1]: [x](nope.md)", 3, 11)]
    [InlineData("<a href=\"&#110;ope.md\">x</a>", 1, 10)]
    public void Place_is_that_of_the_destination(string markdown, int line, int column)
    {
        foreach (var text in new[] { markdown, markdown.Replace("\n", "\r\n", StringComparison.Ordinal) })
        {
            var run = new GeneratorHarness().Add("a.md", $"---\r\ntitle: A\r\n---\r\n{text}").Run();

            Assert.StartsWith($"Content/a.md({line + 3},{column}): error TC3010: The link 'nope.md' ", Assert.Single(run.Faults), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Span_covers_the_destination()
    {
        var run = _site.Add("posts/a.md", "[x]( <no pe.md> \"title\")").Run();

        Assert.Equal("no pe.md".Length, Assert.Single(run.Diagnostics).Location.SourceSpan.Length);
    }

    [Fact]
    public void Link_in_the_excerpt_of_front_matter_is_reported_at_its_value()
    {
        _site.Add("posts/a.md", "---\ntitle: A\nexcerpt: See [x](nope.md)\n---\nText");

        Assert.Equal(["Content/posts/a.md(3,10): error TC3010: The link 'nope.md' leads to posts/nope.md, which is no page of the site; did you mean 'note.md'?"], _site.Run().Faults);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))", 5, "javascript:alert(1)")]
    [InlineData("![x](JaVaScRiPt:alert(1))", 6, "JaVaScRiPt:alert(1)")]
    [InlineData("[x](javascript&#58;alert(1))", 5, "javascript:alert(1)")]
    [InlineData("[x](java&Tab;script:alert(1))", 5, "java script:alert(1)")]
    [InlineData("<vbscript:x>", 2, "vbscript:x")]
    [InlineData("[x](data:text/html,x)", 5, "data:text/html,x")]
    [InlineData("<a href=\" &#x6A;avascript&colon;x\">y</a>", 11, "javascript:x")]
    [InlineData("<form action=javascript:x>", 14, "javascript:x")]
    [InlineData("[x](y://z){href=javascript:x}", 1, "javascript:x")]
    public void TC3016_link_that_runs_a_script(string markdown, int column, string shown) =>
        Assert.Equal(
            $"Content/posts/a.md(1,{column}): warning TC3016: '{shown}' runs a script in the browser of whoever follows it; link to a page instead, or add the script in a layout of the app",
            Assert.Single(_site.Property("_TypedContentIgnoredLinks", "**").Add("posts/a.md", markdown).Run().Faults));

    [Fact]
    public void Ignore_comment_covers_links() =>
        Assert.Empty(_site.Add("posts/a.md", "<!-- typedcontent: ignore TC3010 -->\n[x](nope.md)").Run().Faults);
}
