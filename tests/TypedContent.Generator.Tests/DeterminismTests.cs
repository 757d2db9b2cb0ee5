using System.Globalization;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>The same pages give the same bytes, whoever builds them where.</summary>
[Collection("The time zone of the process")]
public sealed class DeterminismTests
{
    [Fact]
    public void The_order_of_the_files_does_not_count() => AssertSame(Site().Run(), Site().Reverse().Run());

    [Fact]
    public void The_place_of_the_checkout_does_not_count() => AssertSame(Site().Run(), Site("/home/someone else/C#/").Run());

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fr-FR")]
    public void The_culture_does_not_count(string culture)
    {
        var expected = Site().Run();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            AssertSame(expected, Site().Run());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Pacific/Kiritimati")]
    public void The_time_zone_does_not_count(string zone)
    {
        var expected = Site().Run();
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            SetTimeZone(zone);
            Assert.NotEqual(TimeSpan.Zero, TimeZoneInfo.Local.BaseUtcOffset);
            AssertSame(expected, Site().Run());
        }
        finally
        {
            SetTimeZone(before);
        }
    }

    [Fact]
    public void Line_endings_do_not_count() => AssertSame(Site().Run(), Site(newLine: "\r\n").Run());

    private static void SetTimeZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }

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
