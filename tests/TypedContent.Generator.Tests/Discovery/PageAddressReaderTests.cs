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
    public void Path_says_what_a_page_is(string path, string role, string folder, string slug, string url)
    {
        var address = PageAddressReader.Read(path, $"Content/{path}");

        Assert.Equal((role, folder, slug, url), (address.Type.Role.ToString(), address.Type.Folder, address.Slug, address.Url));
    }

    [Theory]
    [InlineData("/site/Content/a.md", "a.md", "Content/a.md")]
    [InlineData("/docs/a.md", "docs/a.md", "../docs/a.md")]
    [InlineData("/site/Content/inner/a.md", "in/a.md", "Content/inner/a.md")]
    [InlineData(@"\site\Content\posts\a.md", "posts/a.md", "Content/posts/a.md")]
    public void The_innermost_root_counts(string file, string path, string sourcePath)
    {
        var address = PageAddressReader.TryRead(file, Project, ContentPatterns.None);

        Assert.Equal((path, sourcePath), (address?.Path, address?.SourcePath));
    }

    [Fact]
    public void A_file_below_no_root_is_no_page() => Assert.Null(PageAddressReader.TryRead("/site/README.md", Project, ContentPatterns.None));

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
