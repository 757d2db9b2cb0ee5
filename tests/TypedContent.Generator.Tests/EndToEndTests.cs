using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>From text to a running program: the generated code compiles without a warning, and does what it says.</summary>
public sealed class EndToEndTests
{
    private const string About = """
        ---
        layout: about
        title: about
        permalink: /
        subtitle: <a href='#'>Analyst</a>. Number & symbol.

        profile:
          align: right
          image: ada.svg
          image_circular: false # crops the image to make it circular
          # more_info: >
          #   <p>12 St James's Square</p>

        news: true # includes a list of news items
        social: true
        announcements:
          enabled: true
          scrollable: true
          limit: 5
        # latest_posts:
        #   enabled: true
        ---
        # Ada

        Some <i class="fa"></i> **prose** & [more](https://example.org/?a=1&b=2).
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void Generated_code_compiles_without_a_warning(LanguageVersion version)
    {
        var run = Site().Language(version).Run();

        Assert.Empty(run.Messages);
        Assert.Empty(run.CompilerProblems);
    }

    [Theory]
    [InlineData("Site.About.Profile.ImageCircular", false)]
    [InlineData("Site.About.Profile.Image", "ada.svg")]
    [InlineData("Site.About.Announcements.Limit", 5)]
    [InlineData("Site.About.News", true)]
    [InlineData("Site.About.Subtitle", "<a href='#'>Analyst</a>. Number & symbol.")]
    [InlineData("Site.About.Url", "/")]
    [InlineData("Site.About.Title", "about")]
    [InlineData("Site.About.Headings[0].Id", "ada")]
    [InlineData("Site.About.SourcePath", "Content/about.md")]
    [InlineData("Site.About.WordCount", 4)]
    [InlineData("Site.Posts.Count", 2)]
    [InlineData("Site.Posts.HelloWorld.Title", "Hello")]
    [InlineData("Site.Posts[\"2026/other\"].Title", "Other")]
    [InlineData("Site.Posts.Y2026.Other.Html", "<p>Two</p>\n")]
    [InlineData("Site.Posts.OrderByDescending(p => p.Date).First().Slug", "2026/other")]
    [InlineData("Site.Posts.HelloWorld.Tags.Count", 2)]
    [InlineData("Site.Posts.Y2026.Other.Tags.Count", 0)]
    [InlineData("Site.Posts.HelloWorld.Excerpt", "<p>One</p>")]
    [InlineData("Site.Entries.Count", 3)]
    [InlineData("Site.Posts.Y2026.Other.Next == Site.Posts.HelloWorld", true)]
    [InlineData("Site.Posts.HelloWorld.Next", null)]
    public void Content_is_there_at_run_time(string expression, object? value) =>
        Assert.Equal(value, CompiledSite.Load(Site().Run().Compilation).Evaluate(expression));

    [Fact]
    public void Html_is_rendered() => Assert.Equal(
        "<h1 id=\"ada\">Ada</h1>\n<p>Some <i class=\"fa\"></i> <strong>prose</strong> &amp; <a href=\"https://example.org/?a=1&amp;b=2\">more</a>.</p>\n",
        CompiledSite.Load(Site().Run().Compilation).Evaluate("Site.About.Html"));

    [Fact]
    public void TC0003_site_that_an_assembly_cannot_hold_without_the_compiler_feature()
    {
        var page = new string('x', 1_000_000);
        var site = Enumerable.Range(0, 9).Aggregate(new GeneratorHarness(), (site, number) => site.Add($"posts/p{number}.md", page));

        var run = site.Run();
        Assert.StartsWith("site.csproj(1,1): error TC0003: ", Assert.Single(run.Faults), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Files.Values, text => text.Contains(page, StringComparison.Ordinal));
        Assert.Empty(site.Feature("experimental-data-section-string-literals", "1000").Run().Faults);
    }

    [Theory]
    [InlineData("Excerpt: An *excerpt*.", "<p>An <em>excerpt</em>.</p>")]
    [InlineData("excerpt: ~", "<p>One</p>")]
    [InlineData("excerpt:", "<p>One</p>")]
    [InlineData("excerpt: ' '", "<p>One</p>")]
    public void An_excerpt_of_the_front_matter_replaces_the_computed_one(string line, string excerpt) => Assert.Equal(
        excerpt, CompiledSite.Load(new GeneratorHarness().Add("a.md", $"---\n{line}\n---\nOne\n\nTwo").Run().Compilation).Evaluate("Site.A.Excerpt"));

    [Fact]
    public void A_site_without_pages_has_an_empty_Site()
    {
        var run = new GeneratorHarness().Run();

        Assert.Empty(run.CompilerProblems);
        Assert.Equal(0, CompiledSite.Load(run.Compilation).Evaluate("Site.Entries.Count"));
    }

    [Theory]
    [InlineData('\uFFFE')]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    public void A_file_name_that_is_no_text_costs_no_page(char character)
    {
        var run = new GeneratorHarness().Add($"{character}.md", "root").Add($"posts/a{character}.md", "One").Add($"{character}/b.md", "Two").Add("about.md", "x").Run();

        Assert.Empty(run.Messages);
        Assert.Empty(run.CompilerProblems);
        Assert.Equal("/page/,/posts/a/,/page/b/,/about/", CompiledSite.Load(run.Compilation).Evaluate("string.Join(',', new[] { Site.Value.Index!.Url, Site.Posts.A.Url, Site.Value.B.Url, Site.About.Url })"));
    }

    private static GeneratorHarness Site() => new GeneratorHarness()
        .Add("about.md", About)
        .Add("posts/hello-world.md", "---\ntitle: Hello\ndate: 2026-01-01\ntags: [a, b]\n---\nOne\n\nMore")
        .Add("posts/2026/other.md", "---\ntitle: Other\ndate: 2026-01-02\n---\nTwo");
}
