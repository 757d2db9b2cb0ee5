using TypedContent.Generator.Tests.Infrastructure;
using TypedContent.Generator.Tests.ManyMistakes;

namespace TypedContent.Generator.Tests;

/// <summary>One build names every mistake of a site, in the same order every time, and costs no good page.</summary>
public sealed class ManyMistakesTests
{
    private readonly MistakenSite _site = new();

    [Fact]
    public void Two_hundred_mistakes_on_fifty_pages_are_all_reported_in_the_order_of_the_files()
    {
        var run = MistakenSite.Harness(_site.Files).Run();

        Assert.Equal(200, _site.Expected.Count);
        Assert.Equal(50, run.Diagnostics.Select(static diagnostic => diagnostic.Location.GetLineSpan().Path).Distinct().Count());
        Assert.Equal(string.Join("\n", _site.Expected), string.Join("\n", run.Messages));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_the_files_in_the_build_changes_nothing(int seed)
    {
        var expected = MistakenSite.Harness(_site.Files).Run();
        var shuffled = _site.Files.ToArray();
        new Random(seed).Shuffle(shuffled);

        var actual = MistakenSite.Harness(shuffled).Run();

        Assert.Equal(expected.Messages, actual.Messages);
        Assert.Equal(expected.Files, actual.Files);
    }

    [Fact]
    public void Every_run_says_the_same()
    {
        var site = MistakenSite.Harness(_site.Files);

        var first = site.Run().Messages;

        Assert.Equal(first, site.Run().Messages);
        Assert.Equal(first, site.ReloadFiles().Run().Messages);
        Assert.Equal(first, MistakenSite.Harness(_site.Files).Run().Messages);
    }

    [Fact]
    public void Every_good_page_is_there_with_its_values()
    {
        var run = MistakenSite.Harness(_site.Files).Run();

        Assert.Empty(run.CompilerProblems);
        Assert.Equal(
            string.Join("\n", Enumerable.Range(0, MistakenSite.GoodPages).Select(static page => FormattableString.Invariant($"{page} {page} 2026-01-{page + 1:00} ada InReview t{page} <p>Text</p>"))),
            CompiledSite.Load(run.Compilation).Evaluate("""
                string.Join("\n", Site.Posts.Where(post => post.Headline?.StartsWith("Good ") == true).OrderBy(post => post.Date)
                    .Select(post => $"{post.Headline[5..]} {post.Rating} {post.Date:yyyy-MM-dd} {post.Author!.Slug} {post.Status} {post.Tags[0]} {post.Html.Trim()}"))
                """));
    }

    [Fact]
    public void Every_page_with_mistakes_keeps_its_entry()
    {
        var run = MistakenSite.Harness(_site.Files).Run();

        Assert.Equal(_site.Files.Count(static file => file.Path.StartsWith("posts/", StringComparison.Ordinal)), CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.Count"));
    }
}
