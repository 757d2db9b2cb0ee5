using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Addresses;

public sealed class UrlStyleTests
{
    [Theory]
    [InlineData("", true, "/", "/")]
    [InlineData("", false, "/", "/")]
    [InlineData("/docs", true, "/", "/docs/")]
    [InlineData("/docs", false, "/", "/docs")]
    [InlineData("", true, "/posts/a/", "/posts/a/")]
    [InlineData("", false, "/posts/a/", "/posts/a")]
    [InlineData("/docs", true, "/posts/a", "/docs/posts/a/")]
    [InlineData("/docs", false, "/posts/a", "/docs/posts/a")]
    [InlineData("/docs", true, "/feed.xml", "/docs/feed.xml")]
    [InlineData("", false, "/404.html", "/404.html")]
    [InlineData("", true, "/docs/v1.2", "/docs/v1.2/")]
    [InlineData("", true, "/docs/v1.2/", "/docs/v1.2/")]
    [InlineData("", true, "/a.b/", "/a.b/")]
    [InlineData("", false, "/a.b/", "/a.b")]
    [InlineData("", true, "/.well-known/x", "/.well-known/x/")]
    public void Urls_are_written_in_one_way(string pathBase, bool hasTrailingSlash, string url, string written)
    {
        var style = new UrlStyle(pathBase, hasTrailingSlash);

        Assert.Equal(written, style.Write(url));
        Assert.Equal(written[pathBase.Length..] is { Length: > 0 } inSite ? inSite : "/", style.WriteInSite(url));
    }

    [Fact]
    public void Every_url_of_the_site_has_the_path_base_and_no_slash_at_its_end() => Assert.Equal(
        "/docs /docs/404.html /docs/about /docs/posts /docs/posts/a /docs/x/y",
        Urls(Site().Property("TypedContentPathBase", "/docs").Property("TypedContentTrailingSlash", "false")));

    [Fact]
    public void Without_settings_a_url_ends_in_a_slash_unless_it_names_a_file() =>
        Assert.Equal("/ /404.html /about/ /posts/ /posts/a/ /x/y/", Urls(Site()));

    [Fact]
    public void TC4002_names_urls_as_the_site_writes_them_without_the_path_base() => Assert.StartsWith(
        "Content/a.md(1,1): error TC4002: The URL '/a' is also that of Content/posts/b.md,",
        new GeneratorHarness().Add("a.md", "x").Add("posts/b.md", "---\npermalink: /A/\n---\n")
            .Property("TypedContentPathBase", "/docs").Property("TypedContentTrailingSlash", "false").Run().Faults[0],
        StringComparison.Ordinal);

    private static GeneratorHarness Site() => new GeneratorHarness()
        .Add("index.md", "x").Add("about.md", "x").Add("404.md", "---\npermalink: /404.html\n---\n")
        .Add("posts/index.md", "x").Add("posts/a.md", "x").Add("posts/b.md", "---\npermalink: /x/y\n---\n");

    private static object? Urls(GeneratorHarness site) =>
        CompiledSite.Load(site.Run().Compilation).Evaluate("string.Join(' ', Site.Entries.Select(entry => entry.Url).Order(StringComparer.Ordinal))");
}
