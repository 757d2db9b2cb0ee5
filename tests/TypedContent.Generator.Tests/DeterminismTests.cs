using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>The same pages give the same bytes, in any order, wherever they stand.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void The_order_of_the_files_does_not_count() => AssertSame(Site().Run(), Site().Reverse().Run());

    [Fact]
    public void The_place_of_the_checkout_does_not_count() => AssertSame(Site().Run(), Site("/home/someone else/C#/").Run());

    [Fact]
    public void Line_endings_do_not_count() => AssertSame(Site().Run(), Site(newLine: "\r\n").Run());

    private static void AssertSame(GeneratorRun expected, GeneratorRun actual)
    {
        Assert.Equal(expected.Result.GeneratedSources.Select(source => source.HintName), actual.Result.GeneratedSources.Select(source => source.HintName));
        Assert.Equal(expected.Files, actual.Files);
        Assert.Equal(expected.Messages, actual.Messages);
    }

    private static GeneratorHarness Site(string directory = "/site/", string newLine = "\n")
    {
        var site = new GeneratorHarness(directory);
        for (var number = 0; number < 150; number++)
        {
            site.Add($"posts/I-post {number}.md", string.Join(newLine, "---", $"TITLE: I {number}", "date: 2026-01-02 03:04", "price: 1.5", "i: [1, 2]", "---", "# HI", "", "I *am* here.", "", "```", "code", "```"));
        }

        return site
            .Add("index.md", "Home")
            .Add("posts/broken.md", "---\ntitle: never closed")
            .Add("docs/v2/install.md", string.Join(newLine, "---", "weight: 1", "---", "x"));
    }
}
