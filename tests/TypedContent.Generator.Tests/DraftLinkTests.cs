using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Links where pages are drafts and where the site has a path base.</summary>
public sealed class DraftLinkTests
{
    [Theory]
    [InlineData("true", "[next](next.md)")]
    [InlineData("false", "[next](next.md)")]
    [InlineData("false", "[next](/posts/next/)")]
    [InlineData("false", "[next](/posts/next)")]
    public void TC3017_link_to_a_draft(string includeDrafts, string link)
    {
        var run = Site(link).Property("TypedContentIncludeDrafts", includeDrafts).Run();

        var url = link.Split('(', ')')[1];
        Assert.Equal(
            [$"Content/posts/a.md(1,8): error TC3017: The link '{url}' leads to Content/posts/next.md, which is a draft and no part of the published site; publish that page, leave out the link, or make this page a draft as well"],
            run.Messages);
    }

    [Fact]
    public void Drafts_may_link_to_each_other() =>
        Assert.Empty(new GeneratorHarness().Add("posts/a.md", "---\ndraft: true\n---\n[next](next.md)").Add("posts/next.md", "---\ndraft: true\n---\n").Run().Messages);

    [Theory]
    [InlineData("[b](b.md#x)", "/docs", "true", "/docs/posts/b/#x")]
    [InlineData("[b](/posts/b/)", "/docs", "true", "/docs/posts/b/")]
    [InlineData("[b](/docs/posts/b/)", "/docs", "true", "/docs/posts/b/")]
    [InlineData("[b](/docs/posts/b)", "/docs", "true", "/docs/posts/b/")]
    [InlineData("[b](b.md)", "/docs", "false", "/docs/posts/b")]
    [InlineData("[b](/posts/b/#x)", "", "false", "/posts/b#x")]
    [InlineData("![](/img/b.png)", "/docs", "true", "/docs/img/b.png")]
    [InlineData("![](/docs/img/b.png)", "/docs", "true", "/docs/img/b.png")]
    [InlineData("[b](../b/)", "/docs", "true", "../b/")]
    public void Links_are_written_as_the_site_is(string link, string pathBase, string slash, string expected)
    {
        var run = new GeneratorHarness().Property("TypedContentPathBase", pathBase).Property("TypedContentTrailingSlash", slash)
            .Add("posts/a.md", link).Add("posts/b.md", "# x").Run();

        Assert.Empty(run.Messages);
        Assert.Contains($"\"{expected}\"", (string)CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.A.Html")!);
    }

    [Theory]
    [InlineData("aliases: [/old/, older]")]
    [InlineData("redirect_from: /old/")]
    public void A_url_that_a_page_once_had_leads_to_it(string frontMatter)
    {
        var run = new GeneratorHarness().Add("posts/a.md", "[b](/old)").Add("posts/b.md", $"---\n{frontMatter}\n---\n").Run();

        Assert.Empty(run.Messages);
        Assert.Contains("\"/posts/b/\"", (string)CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.A.Html")!);
    }

    private static GeneratorHarness Site(string link) => new GeneratorHarness().Add("posts/a.md", link).Add("posts/next.md", "---\ndraft: true\n---\n");
}
