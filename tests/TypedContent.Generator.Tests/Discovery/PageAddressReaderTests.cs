using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.Discovery;

public sealed class PageAddressReaderTests
{
    [Theory]
    [InlineData("about.md", "Page", "about", "about", "/about/")]
    [InlineData("index.md", "Page", "index", "index", "/")]
    [InlineData("_index.md", "Page", "index", "index", "/")]
    [InlineData("INDEX.md", "Page", "index", "index", "/")]
    [InlineData("posts/Index.md", "Index", "posts", "index", "/posts/")]
    [InlineData("About Us.md", "Page", "About Us", "about-us", "/about-us/")]
    [InlineData("posts/hello-world.md", "Entry", "posts", "hello-world", "/posts/hello-world/")]
    [InlineData("_posts/hello.md", "Entry", "posts", "hello", "/posts/hello/")]
    [InlineData("posts/2026/Other Post.md", "Entry", "posts", "2026/other-post", "/posts/2026/other-post/")]
    [InlineData("posts/index.md", "Index", "posts", "index", "/posts/")]
    [InlineData("posts/_index.md", "Index", "posts", "index", "/posts/")]
    [InlineData("docs/v2/_index.md", "Index", "docs", "v2", "/docs/v2/")]
    [InlineData("docs/v2/index.md", "Entry", "docs", "v2", "/docs/v2/")]
    [InlineData("docs/v1.2.md", "Entry", "docs", "v1.2", "/docs/v1.2/")]
    [InlineData("docs/日本語.markdown", "Entry", "docs", "日本語", "/docs/日本語/")]
    [InlineData("_/x.md", "Entry", "_", "x", "/_/x/")]
    [InlineData("posts/x/index.md", "Entry", "posts", "x", "/posts/x/")]
    [InlineData("posts/2026-01-02-hello.md", "Entry", "posts", "hello", "/posts/hello/")]
    [InlineData("posts/sub/2026-1-2-Hello You.md", "Entry", "posts", "sub/hello-you", "/posts/sub/hello-you/")]
    [InlineData("posts/2026-02-30-hello.md", "Entry", "posts", "hello", "/posts/hello/")]
    [InlineData("posts/2026-01-02.md", "Entry", "posts", "2026-01-02", "/posts/2026-01-02/")]
    [InlineData("posts/2026-01-02-index.md", "Entry", "posts", "index", "/posts/index/")]
    [InlineData("posts/2026-01-02-hello/index.md", "Entry", "posts", "2026-01-02-hello", "/posts/2026-01-02-hello/")]
    [InlineData("2026-01-02-hello.md", "Page", "2026-01-02-hello", "2026-01-02-hello", "/2026-01-02-hello/")]
    [InlineData("posts/_drafts/x.md", "Entry", "posts", "x", "/posts/x/")]
    [InlineData("docs/guide/_Drafts/v2/x.md", "Entry", "docs", "guide/v2/x", "/docs/guide/v2/x/")]
    [InlineData("_drafts/x.md", "Entry", "posts", "x", "/posts/x/")]
    [InlineData("_drafts/sub/x.md", "Entry", "posts", "sub/x", "/posts/sub/x/")]
    [InlineData("drafts/x.md", "Entry", "drafts", "x", "/drafts/x/")]
    public void Path_says_what_a_page_is(string path, string role, string folder, string slug, string url)
    {
        var address = PageAddressReader.Read(path, $"Content/{path}");

        Assert.Equal((role, folder, slug, url), (address.Type.Role.ToString(), address.Type.Folder, address.Slug, address.Url));
    }

    [Theory]
    [InlineData("posts/2026-01-02-hello.md", "2026-01-02", false)]
    [InlineData("posts/2026-1-2-hello.md", "2026-1-2", false)]
    [InlineData("posts/2026-001-02-hello.md", null, false)]
    [InlineData("posts/26-01-02-hello.md", null, false)]
    [InlineData("2026-01-02-hello.md", null, false)]
    [InlineData("_drafts/2026-01-02-hello.md", "2026-01-02", true)]
    [InlineData("docs/a/_drafts/b/c.md", null, true)]
    public void Path_tells_date_and_draft(string path, string? date, bool isDraft)
    {
        var address = PageAddressReader.Read(path, $"Content/{path}");

        Assert.Equal((date, isDraft), (address.FileDate, address.IsInDrafts));
    }

    [Theory]
    [InlineData("index.md", "")]
    [InlineData("about.md", "about")]
    [InlineData("posts/_index.md", "posts")]
    [InlineData("_posts/2026-01-02-a.md", "posts/2026-01-02-a")]
    [InlineData("docs/v2/index.md", "docs/v2")]
    [InlineData("docs/v2.md", "docs/v2")]
    [InlineData("docs/_drafts/v1.2.md", "docs/v1.2")]
    [InlineData("_drafts/a.md", "posts/a")]
    public void Path_tells_the_place_in_the_tree(string path, string place) => Assert.Equal(place, TreePath.Of(path));

    [Theory]
    [InlineData("/site/Content/a.md", "a.md", "Content/a.md")]
    [InlineData("/docs/a.md", "docs/a.md", "../docs/a.md")]
    [InlineData("/site/Content/inner/a.md", "in/a.md", "Content/inner/a.md")]
    [InlineData(@"\site\Content\posts\a.md", "posts/a.md", "Content/posts/a.md")]
    public void The_innermost_root_counts(string file, string path, string sourcePath)
    {
        var address = ContentPath.TryRead(file, Project);

        Assert.Equal((path, sourcePath), (address?.Path, address?.SourcePath));
    }

    [Fact]
    public void A_file_below_no_root_is_none_of_ours() => Assert.Null(ContentPath.TryRead("/site/README.md", Project));

    [Theory]
    [InlineData("***", "page")]
    [InlineData("..", "page")]
    [InlineData(" a ", "a")]
    [InlineData("C# & F#", "c--f")]
    [InlineData("a\uFFFEb", "ab")]
    [InlineData("𠮷野家", "𠮷野家")]
    [InlineData("क्या", "क्या")]
    public void Slugs_are_never_empty_and_keep_every_script(string segment, string slug) => Assert.Equal(slug, Slug.FromSegment(segment));

    private static ProjectOptions Project { get; } = new()
    {
        Namespace = "MySite",
        ClassName = "Site",
        ProjectDirectory = "/site/",
        Roots = [new("/site/Content/", ""), new("/docs/", "docs/"), new("/site/Content/inner/", "in/")],
        EntryMembers = true,
    };
}
