using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Addresses;

public sealed class PublishDateTests
{
    [Theory]
    [InlineData("publishDate: 2026-05-13", "2026-05-13T00:00:00+00:00")]
    [InlineData("publish_date: 2026-05-13 9:30", "2026-05-13T09:30:00+00:00")]
    [InlineData("publishdate: '2026-05-13T09:30:00+02:00'", "2026-05-13T09:30:00+02:00")]
    public void It_is_a_member_of_the_entry(string line, string date)
    {
        var run = new GeneratorHarness().Add("posts/a.md", $"---\n{line}\n---\n").Run();

        Assert.Empty(run.Messages);
        Assert.Equal(date, CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.A.PublishDate!.Value.ToString(\"yyyy-MM-ddTHH:mm:sszzz\", System.Globalization.CultureInfo.InvariantCulture)"));
    }

    [Fact]
    public void A_page_of_the_future_is_kept_and_not_published()
    {
        var site = CompiledSite.Load(new GeneratorHarness()
            .Add("about.md", "---\npublishDate: 9998-01-01\n---\n").Add("posts/a.md", "---\npublishDate: 2020-01-01\n---\n").Add("posts/b.md", "---\npublishDate: 9998-01-01\n---\n").Run().Compilation);

        Assert.Equal("a,b", site.Evaluate("string.Join(',', Site.Posts.Select(post => post.Slug))"));
        Assert.Equal("a", site.Evaluate("string.Join(',', Site.Posts.Published().Select(post => post.Slug))"));
        Assert.Equal("a", site.Evaluate("string.Join(',', Site.Entries.Published().Select(post => post.Slug))"));
        Assert.Equal("9998", site.Evaluate("$\"{Site.About.PublishDate?.Year}\""));
    }

    [Theory]
    [InlineData("05/13/2026", "05/13/2026", "which is no ISO date")]
    [InlineData("2026-02-30", "2026-02-30", "but February 2026 has 28 days")]
    [InlineData("true", "true", "which is no ISO date")]
    [InlineData("[2026-01-01]", "[…]", "which is no ISO date")]
    public void TC4012_publish_date_that_is_none(string value, string shown, string fault) => Assert.Equal(
        [$"Content/posts/news.md(3,14): error TC4012: 'publishDate' is '{shown}', {fault}; write a date such as '2026-01-02' or '2026-01-02 09:00 +01:00'"],
        new GeneratorHarness().Add("posts/news.md", $"---\ntitle: News\npublishDate: {value}\n---\n").Run().Messages);
}
