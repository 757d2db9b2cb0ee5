using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Addresses;

public sealed class FileDateTests
{
    [Theory]
    [InlineData("Site.Posts.Hello.Date", "2026-01-02")]
    [InlineData("Site.Posts.Own.Date", "2020-05-06")]
    [InlineData("Site.Posts.Empty.Date", "2026-01-04")]
    [InlineData("Site.Posts.Sub.OneDigit.Date", "2026-01-05")]
    public void The_date_of_the_name_stands_for_the_key(string expression, string date)
    {
        var run = Dated().Run();

        Assert.Empty(run.Messages);
        Assert.Equal(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), CompiledSite.Load(run.Compilation).Evaluate(expression));
    }

    [Fact]
    public void The_name_without_its_date_is_the_title_that_a_page_falls_back_on() =>
        Assert.Equal("hello", CompiledSite.Load(Dated().Run().Compilation).Evaluate("Site.Posts.Hello.Title"));

    [Fact]
    public void A_date_beside_times_is_a_time() => Assert.Equal(
        new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero),
        CompiledSite.Load(new GeneratorHarness().Add("posts/2026-01-02-a.md", "x").Add("posts/b.md", "---\ndate: 2026-01-03 10:00:00 +0100\n---\n").Run().Compilation).Evaluate("Site.Posts.A.Date"));

    [Fact]
    public void A_key_that_others_spell_otherwise_is_no_mistake_of_the_file_name() => Assert.Empty(new GeneratorHarness()
        .Add("posts/2026-01-02-a.md", "x").Add("posts/b.md", "---\nDate: 2026-01-03\n---\n").Add("posts/c.md", "---\nDate: 2026-01-03\n---\n").Run().Messages);

    [Fact]
    public void Another_date_in_the_name_is_other_content()
    {
        var before = CompiledSite.Load(new GeneratorHarness().Add("posts/2026-01-02-a.md", "x").Run().Compilation).Evaluate("Site.Posts.A.ContentHash");
        var after = CompiledSite.Load(new GeneratorHarness().Add("posts/2026-01-03-a.md", "x").Run().Compilation).Evaluate("Site.Posts.A.ContentHash");

        Assert.NotEqual(before, after);
    }

    [Fact]
    public void TC4010_date_that_the_calendar_does_not_have()
    {
        var run = Dated().Add("posts/2026-02-30-bad.md", "x").Run();

        Assert.Equal(["Content/posts/2026-02-30-bad.md(1,1): error TC4010: The name of the file starts with the date '2026-02-30', but February 2026 has 28 days; rename the file"], run.Messages);
        Assert.Empty(run.CompilerProblems);
        Assert.Equal(6, CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.Bad.Date.Year + Site.Posts.Count"));
    }

    [Fact]
    public void TC4010_also_where_front_matter_has_a_date() => Assert.StartsWith(
        "Content/posts/2026-13-01-bad.md(1,1): error TC4010: The name of the file starts with the date '2026-13-01', but there is no month 13;",
        Assert.Single(Dated().Add("posts/2026-13-01-bad.md", "---\ndate: 2026-01-01\n---\n").Run().Messages),
        StringComparison.Ordinal);

    [Fact]
    public void TC4001_two_days_of_one_name() => Assert.Equal(
        ["Content/posts/2026-01-02-a.md(1,1): error TC4001", "Content/posts/2026-01-03-a.md(1,1): error TC4001"],
        new GeneratorHarness().Add("posts/2026-01-02-a.md", "x").Add("posts/2026-01-03-a.md", "x").Run().Faults.Select(fault => fault.Split(": The")[0]));

    private static GeneratorHarness Dated() => new GeneratorHarness()
        .Add("posts/2026-01-02-hello.md", "x")
        .Add("posts/2026-01-03-own.md", "---\ndate: 2020-05-06\n---\n")
        .Add("posts/2026-01-04-empty.md", "---\ndate:\n---\n")
        .Add("posts/sub/2026-1-5-one-digit.md", "x");
}
