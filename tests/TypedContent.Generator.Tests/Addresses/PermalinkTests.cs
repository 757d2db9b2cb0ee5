using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Addresses;

public sealed class PermalinkTests
{
    private const string Tokens =
        "there are :title, :slug, :name, :basename, :path, :collection, :categories, :slugified_categories, :output_ext, "
        + ":year, :short_year, :month, :i_month, :short_month, :long_month, :day, :i_day, :short_day, :long_day, :hour, :minute, :second, :y_day, :w_year, :week, :w_day";

    [Theory]
    [InlineData("/:categories/:year/:month/:day/:title/", "/web/c/2026/01/02/Hello-World/")]
    [InlineData("/:slugified_categories/:slug", "/web/c/hello-world/")]
    [InlineData("/:short_year/:i_month/:i_day/:title:output_ext", "/26/1/2/Hello-World.html")]
    [InlineData("/:short_month/:long_month/:short_day/:long_day/", "/Jan/January/Fri/Friday/")]
    [InlineData("/:hour:minute:second/", "/131415/")]
    [InlineData("/:y_day/:w_year/:week/:w_day/", "/002/2026/01/5/")]
    [InlineData("/:collection/:path/", "/posts/sub/hello-world/")]
    [InlineData("/:year_:month/:name", "/2026_01/hello-world/")]
    [InlineData("/:basename.html", "/hello-world.html")]
    [InlineData("date", "/web/c/2026/01/02/Hello-World.html")]
    [InlineData("pretty", "/web/c/2026/01/02/Hello-World/")]
    [InlineData("ordinal", "/web/c/2026/002/Hello-World.html")]
    [InlineData("weekdate", "/web/c/2026/W01/Fri/Hello-World.html")]
    [InlineData("none", "/web/c/Hello-World.html")]
    [InlineData("/Talk:Main/", "/Talk:Main/")]
    public void Placeholders_of_a_post(string permalink, string url) => Assert.Equal(
        url, Url("posts/sub/2026-01-02-Hello World.md", $"---\npermalink: {permalink}\ndate: 2026-01-02 13:14:15 -0500\ncategory: Web\ncategories: [C#, web]\n---\n"));

    [Theory]
    [InlineData("about.md", "pretty", "/about/")]
    [InlineData("about.md", "date", "/about.html")]
    [InlineData("docs/a/b.md", "none", "/docs/a/b.html")]
    [InlineData("docs/a/b.md", "/:categories/:title/", "/b/")]
    [InlineData("docs/2021-01-03-b.md", "/:w_year-:week-:w_day/", "/2020-53-7/")]
    [InlineData("docs/0001-01-01-b.md", "/:w_year-:week-:w_day/", "/0001-01-1/")]
    [InlineData("docs/9999-12-31-b.md", "/:w_year-:week-:w_day/", "/9999-52-5/")]
    public void Placeholders_of_other_pages(string path, string permalink, string url) => Assert.Equal(url, Url(path, $"---\npermalink: {permalink}\n---\n"));

    [Fact]
    public void Words_are_categories_and_the_own_slug_is_the_title() =>
        Assert.Equal("/a/b/own/", Url("posts/x.md", "---\ncategories: A b a\nslug: own\npermalink: /:categories/:title/\n---\n"));

    [Theory]
    [InlineData("/:titel/", $"':titel' is no placeholder (did you mean ':title'?); {Tokens}")]
    [InlineData("/x:unknown/", $"':unknown' is no placeholder; {Tokens}")]
    [InlineData("/:year/", "':year' needs a date, and the page has none that can be read; give it a 'date' or a file name such as '2026-01-02-a.md'")]
    [InlineData(":title", "a permalink is a path from the root of the site; write '/a'")]
    public void TC4006_placeholder_that_cannot_be_filled(string permalink, string fault) => Assert.Equal(
        [$"Content/posts/a.md(2,12): error TC4006: The permalink '{permalink}' cannot be used: {fault}"],
        new GeneratorHarness().Add("posts/a.md", $"---\npermalink: {permalink}\n---\n").Run().Faults);

    [Fact]
    public void TC4002_two_pages_that_fill_a_pattern_alike() => Assert.Equal(
        2, new GeneratorHarness().Add("posts/a/x.md", "---\npermalink: /:title/\n---\n").Add("news/X.md", "---\npermalink: /:title/\n---\n").Run().Faults.Count);

    private static object? Url(string path, string text)
    {
        var run = new GeneratorHarness().Add(path, text).Run();
        Assert.Empty(run.Faults);
        return CompiledSite.Load(run.Compilation).Evaluate("Site.Entries[0].Url");
    }
}
