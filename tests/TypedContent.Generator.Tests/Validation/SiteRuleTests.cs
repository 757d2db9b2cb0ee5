using System.Text.RegularExpressions;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Validation;

public sealed class SiteRuleTests
{
    [Fact]
    public void TC4001_two_entries_of_a_collection_with_one_slug() => Assert.Equal(
        [
            "Content/posts/a.md(2,7): error TC4001: The slug 'same' is also that of Content/posts/b.md; an entry is found by its slug, so rename one of the files or give one of them another 'slug'",
            "Content/posts/b.md(3,7): error TC4001: The slug 'Same' is also that of Content/posts/a.md; an entry is found by its slug, so rename one of the files or give one of them another 'slug'",
        ],
        Faults(("posts/a.md", "---\nslug: same\n---\n"), ("posts/b.md", "---\n\nslug: Same\n---\n")));

    [Fact]
    public void TC4001_a_page_and_a_folder_with_an_index_of_one_name() => Assert.Equal(
        ["Content/docs/v2.md(1,1)", "Content/docs/v2/index.md(1,1)"],
        Faults(("docs/v2.md", "x"), ("docs/v2/index.md", "x")).Select(fault => fault.Split(": error TC4001")[0]));

    [Fact]
    public void One_slug_in_two_collections_is_fine() =>
        Assert.Empty(Faults(("posts/a.md", "x"), ("news/a.md", "x")));

    [Fact]
    public void TC4002_two_pages_with_one_url() => Assert.Equal(
        [
            "Content/about.md(1,1): error TC4002: The URL '/about/' is also that of Content/posts/b.md, case and a slash at the end aside; rename one of the files or give one of them another 'permalink'",
            "Content/posts/b.md(2,12): error TC4002: The URL '/About/' is also that of Content/about.md, case and a slash at the end aside; rename one of the files or give one of them another 'permalink'",
        ],
        Faults(("about.md", "x"), ("posts/b.md", "---\npermalink: /About/\n---\n")));

    [Fact]
    public void TC4002_not_where_the_slug_says_it_already() => Assert.Equal(
        [
            "Content/about.md TC4002 Content/posts/a.md", "Content/posts/a.md TC4001 Content/posts/b.md", "Content/posts/a.md TC4002 Content/about.md",
            "Content/posts/b.md TC4001 Content/posts/a.md", "Content/posts/b.md TC4002 Content/about.md",
        ],
        Faults(("about.md", "---\npermalink: /posts/same/\n---\n"), ("posts/a.md", "---\nslug: same\n---\n"), ("posts/b.md", "---\nslug: same\n---\n"))
            .Select(fault => Regex.Replace(fault, @"\(.*(TC\d+).* that of ([^;,]+)[;,].*", " $1 $2")));

    [Fact]
    public void TC4002_two_urls_that_differ_in_the_slash_at_the_end() =>
        Assert.Equal(2, Faults(("about.md", "x"), ("posts/b.md", "---\npermalink: /about\n---\n")).Count);

    [Fact]
    public void TC4004_collection_of_more_than_a_thousand_entries() => Assert.Equal(
        ["Content/posts/p0.md(1,1): warning TC4004: The collection 'posts' has 1001 entries, and each is a member, which costs compile time; set the property TypedContentEntryMembers to 'none' to reach entries by slug only, or to 'all' to keep the members without this warning"],
        Large(1001).Run().Faults);

    [Theory]
    [InlineData("all")]
    [InlineData("none")]
    public void Who_has_chosen_is_not_warned(string choice) => Assert.Empty(Large(1001).Property("TypedContentEntryMembers", choice).Run().Faults);

    [Fact]
    public void A_thousand_entries_are_fine() => Assert.Empty(Large(1000).Run().Faults);

    [Fact]
    public void TC4005_two_pages_of_a_folder_that_make_one_name()
    {
        var run = new GeneratorHarness().Add("posts/a-b.md", "x").Add("posts/a_b.md", "x").Run();

        Assert.Equal(["Content/posts/a_b.md(1,1): info TC4005: This page is the member 'AB2', since 'AB' stands for Content/posts/a-b.md; rename one of them to choose the names yourself"], run.Messages);
    }

    [Fact]
    public void TC4005_a_declared_collection_takes_the_name_of_the_rest_of_its_folder() => Assert.Equal(
        ["Content/posts/a.md(1,1): info TC4005: The folder 'posts' is the member 'Posts2', since 'Posts' stands for the collection of MySite.Post; rename one of them to choose the names yourself"],
        new GeneratorHarness()
            .Code("namespace MySite; [TypedContent.ContentCollection(\"posts/2026/*.md\")] public partial record Post;")
            .Add("posts/2026/b.md", "x").Add("posts/a.md", "x").Run().Messages);

    [Theory]
    [InlineData("slug: \"a\\nb\"", "slug", "a b", "it holds a line break or another control character; leave it out")]
    [InlineData("slug: hello world", "slug", "hello world", "it holds a space; write '-' instead")]
    [InlineData("slug: /hello/", "slug", "/hello/", "a slug has no '/' at its start or end; write 'hello', or use 'permalink' for a whole URL")]
    [InlineData("slug: a/../b", "slug", "a/../b", "'.' and '..' would lead out of its folder; write the path itself")]
    [InlineData("slug: a?b", "slug", "a?b", "'?' has a meaning of its own in URLs; leave it out")]
    [InlineData("permalink: about/", "permalink", "about/", "a permalink is a path from the root of the site; write '/about/'")]
    [InlineData("permalink: //evil.example/", "permalink", "//evil.example/", "it holds an empty part ('//'); write one '/'")]
    [InlineData("permalink: https://example.org/x", "permalink", "https://example.org/x", "it is a path of this site; leave out the scheme and the host")]
    public void TC4006_slug_or_permalink_that_cannot_be_used(string line, string key, string value, string fault) => Assert.Equal(
        [$"Content/a.md(2,{key.Length + 3}): error TC4006: The {key} '{value}' cannot be used: {fault}"],
        Faults(("a.md", $"---\n{line}\n---\n")));

    [Theory]
    [InlineData("permalink: /")]
    [InlineData("permalink: /about.html")]
    [InlineData("permalink: /a/b/")]
    [InlineData("slug: a/b")]
    [InlineData("slug: 2026")]
    [InlineData("slug: ''")]
    public void Slugs_and_permalinks_that_can_be_used(string line) => Assert.Empty(Faults(("a.md", $"---\n{line}\n---\n")));

    [Fact]
    public void A_permalink_is_the_url_and_a_slug_moves_it()
    {
        var site = CompiledSite.Load(new GeneratorHarness()
            .Add("about.md", "---\npermalink: /\n---\n").Add("posts/2026/a.md", "---\nslug: b\n---\n").Run().Compilation);

        Assert.Equal("/", site.Evaluate("Site.About.Url"));
        Assert.Equal("/posts/b/", site.Evaluate("Site.Posts.Y2026.A.Url"));
    }

    private static GeneratorHarness Large(int count) =>
        Enumerable.Range(0, count).Aggregate(new GeneratorHarness(), (site, number) => site.Add($"posts/p{number}.md", "x"));

    private static IReadOnlyList<string> Faults(params (string Path, string Text)[] files) =>
        files.Aggregate(new GeneratorHarness(), (site, file) => site.Add(file.Path, file.Text)).Run().Faults;
}
