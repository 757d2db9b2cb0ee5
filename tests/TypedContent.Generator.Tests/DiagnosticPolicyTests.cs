using Microsoft.CodeAnalysis;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Severities, the comments that silence, and what a downgraded error leaves behind.</summary>
public sealed class DiagnosticPolicyTests
{
    private const string Duplicate = "---\ntitle: One\ntitle: Two\n---\nx";

    [Fact]
    public void A_mistake_is_an_error_by_default() =>
        Assert.StartsWith("Content/a.md(3,1): error TC1006: ", Assert.Single(Site(Duplicate).Run().Faults), StringComparison.Ordinal);

    [Theory]
    [InlineData("typedcontent_diagnostic.tc1006.severity")]
    [InlineData("typedcontent_diagnostic.tc1.severity")]
    public void An_editorconfig_key_changes_the_severity_for_its_path(string key)
    {
        var run = Site(Duplicate).Add("b.md", Duplicate).EditorConfig("a.md", key, "warning").Run();

        Assert.Collection(
            run.Faults,
            fault => Assert.StartsWith("Content/a.md(3,1): warning TC1006: ", fault, StringComparison.Ordinal),
            fault => Assert.StartsWith("Content/b.md(3,1): error TC1006: ", fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("tc2", "suggestion")]
    [InlineData("tc20", "none")]
    public void A_page_is_never_left_out_silently_for_a_group(string id, string severity) =>
        Assert.Contains(": warning TC2009: ", Assert.Single(LeftOut(id, severity).Run().Faults), StringComparison.Ordinal);

    [Fact]
    public void The_ID_itself_silences_that_a_page_is_left_out() =>
        Assert.Empty(LeftOut("tc2", "none").EditorConfig("posts/a.md", ("typedcontent_diagnostic.tc2.severity", "none"), ("typedcontent_diagnostic.tc2009.severity", "none")).Run().Faults);

    private static GeneratorHarness LeftOut(string id, string severity) => new GeneratorHarness()
        .Code("namespace MySite; [TypedContent.ContentCollection(\"posts/*.md\")] public partial record Post { public required int Stars { get; init; } }")
        .Add("posts/a.md", "---\ntitle: A\n---\nText")
        .EditorConfig("posts/a.md", $"typedcontent_diagnostic.{id}.severity", severity);

    [Fact]
    public void An_editorconfig_key_can_silence() =>
        Assert.Empty(Site(Duplicate).EditorConfig("a.md", "typedcontent_diagnostic.tc1006.severity", "none").Run().Messages);

    [Fact]
    public void A_comment_in_front_matter_silences_its_line_and_the_next() =>
        Assert.Empty(Site("---\ntitle: One\n# typedcontent: ignore TC1006\ntitle: Two\n---\nx").Run().Faults);

    [Fact]
    public void A_comment_silences_nothing_further_down() =>
        Assert.Single(Site("---\n# typedcontent: ignore TC1006\ntitle: One\ntitle: Two\n---\nx").Run().Faults);

    [Fact]
    public void A_comment_in_the_body_silences_its_line_and_the_next()
    {
        var site = Site("---\ntitle: One\n---\n\n<!-- typedcontent: ignore TC3001 -->\ncafÃ©\n\ncafÃ©\n");

        Assert.StartsWith("Content/a.md(8,4): warning TC3001", Assert.Single(site.Run().Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Body_diagnostics_count_lines_from_the_start_of_the_file() =>
        Assert.StartsWith("Content/a.md(6,6): warning TC3001", Assert.Single(Site("---\r\ntitle: One\r\n---\r\n\r\nfine\r\nA cafÃ©").Run().Faults), StringComparison.Ordinal);

    [Fact]
    public void A_page_with_errors_keeps_its_symbol()
    {
        var run = Site("---\ntitle: 'Here's bad'\n---\nx").Code("class Use { string Title => MySite.Site.A.Title; }").Run();

        Assert.Single(run.Faults);
        Assert.Empty(run.CompilerProblems);
    }

    [Theory]
    [InlineData("title: 'Here's bad'")]
    [InlineData("title: never closed\nextra: 'open")]
    [InlineData("title: a: b")]
    [InlineData("title: x\n\ttabbed: 1")]
    public void A_page_with_a_type_of_its_own_keeps_its_properties(string mistake)
    {
        var run = Site($"---\nrating: 5\nprofile:\n  image: a.png\n{mistake}\n---\nx")
            .Code("class Use { int Rating => MySite.Site.A.Rating; string Title => MySite.Site.A.Title; string Image => MySite.Site.A.Profile.Image; }")
            .Run();

        Assert.NotEmpty(run.Faults);
        Assert.Empty(run.CompilerProblems);
    }

    [Fact]
    public void A_broken_page_costs_no_other_page_anything()
    {
        var run = Site("---\ntitle: never closed").Add("b.md", "---\ntitle: Fine\n---\nx").Run();

        Assert.Single(run.Faults);
        Assert.Equal("Fine", CompiledSite.Load(run.Compilation).Evaluate("Site.B.Title"));
    }

    [Fact]
    public void TC2009_page_whose_errors_are_downgraded_is_left_out_where_a_value_is_required()
    {
        var run = Site("x")
            .Add("posts/a.md", "---\ntitle: A\nrank: 1\n---\nx")
            .Add("posts/b.md", "---\ntitle: B\nrank: 2\n---\nx")
            .Add("posts/c.md", "---\ntitle: It\nrank: @3\n---\nx")
            .EditorConfig("posts/c.md", "typedcontent_diagnostic.tc1.severity", "warning")
            .Run();

        Assert.Contains(run.Faults, fault => fault.StartsWith("Content/posts/c.md(1,1): warning TC2009", StringComparison.Ordinal));
        Assert.Equal(2, CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.Count"));
    }

    [Fact]
    public void The_projects_own_severities_count_as_downgrades()
    {
        var site = Site("x").Add("posts/a.md", "---\ntitle: A\nrank: 1\n---\nx").Add("posts/b.md", "---\ntitle: It\nrank: @3\n---\nx");
        var id = site.Run().Diagnostics.Single(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).Id;

        var run = site.Severity(id, ReportDiagnostic.Warn).Run();

        Assert.Contains(run.Messages, message => message.Contains("TC2009", StringComparison.Ordinal));
    }

    [Fact]
    public void A_comment_that_hides_the_error_of_a_required_value_leaves_the_page_out()
    {
        var run = Site("x")
            .Add("posts/a.md", "---\ndate: 2026-01-01\n---\nx")
            .Add("posts/leap.md", "---\n# typedcontent: ignore TC2007\ndate: 2026-02-30\n---\nx")
            .Run();

        Assert.Equal(["Content/posts/leap.md(1,1): warning TC2009: The page is left out of the site, since 'date' has no value here and its property allows none: correct it, or give back its error the severity it had"], run.Faults);
        Assert.Equal(1, CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.Count"));
    }

    [Fact]
    public void A_page_that_is_left_out_has_no_symbol()
    {
        var run = Site("x")
            .Add("posts/a.md", "---\nrank: 1\n---\nx").Add("posts/b.md", "---\nrank: @3\n---\nx")
            .EditorConfig("posts/b.md", "typedcontent_diagnostic.tc1.severity", "none")
            .Run();

        Assert.Equal(["a"], ((IEnumerable<object>)CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.Select(post => (object)post.Slug).ToList()")!));
        Assert.DoesNotContain(run.Files.Values, text => text.Contains(" B =>", StringComparison.Ordinal));
    }

    [Fact]
    public void TC2009_page_whose_slug_is_taken_is_left_out_once_that_is_no_error()
    {
        var run = Site("x")
            .Add("posts/a.md", "---\nslug: s\n---\nOne").Add("posts/b.md", "---\nslug: s\n---\nTwo")
            .EditorConfig("posts/b.md", "typedcontent_diagnostic.tc4001.severity", "warning")
            .Run();

        Assert.Contains("Content/posts/b.md(2,7): warning TC2009: The page is left out of the site, since its slug 's' is also that of Content/posts/a.md: correct it, or give back its error the severity it had", run.Faults);
        Assert.Equal(1, CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.Count"));
    }

    [Fact]
    public void While_the_error_stands_a_page_whose_slug_is_taken_keeps_its_symbol_and_its_content()
    {
        var run = Site("x").Add("posts/a.md", "---\nslug: s\n---\nOne").Add("posts/b.md", "---\nslug: s\n---\nTwo").Run();

        Assert.Equal("<p>Two</p>\n", CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.B.Html"));
    }

    [Fact]
    public void While_an_error_stands_the_page_stays()
    {
        var run = Site("x").Add("posts/a.md", "---\ntitle: A\nrank: 1\n---\nx").Add("posts/b.md", "---\ntitle: It\nrank: @3\n---\nx").Run();

        Assert.DoesNotContain(run.Messages, message => message.Contains("TC2009", StringComparison.Ordinal));
        Assert.Equal(2, CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.Count"));
    }

    [Fact]
    public void TC9001_page_that_brings_a_bug_to_light_costs_itself_only()
    {
        var run = new GeneratorHarness().Add("b.md", "---\ntitle: Fine\n---\nx").AddUnreadable("a.md").Run();

        Assert.Equal(
            ["Content/a.md(1,1): error TC9001: TypedContent failed on this page with InvalidDataException: unreadable; the other pages are not affected. Please report the page."],
            run.Messages);
        Assert.Equal("Fine", CompiledSite.Load(run.Compilation).Evaluate("Site.B.Title"));
    }

    [Fact]
    public void Diagnostics_come_by_file_and_position()
    {
        var run = Site(Duplicate).Add("posts/z.md", "---\na: 1\na: 2\nb: 1\nb: 2\n---\n").Add("b.md", Duplicate).Reverse().Run();

        Assert.Equal(["Content/a.md(3", "Content/b.md(3", "Content/posts/z.md(3", "Content/posts/z.md(5"], run.Faults.Select(fault => fault.Split(',')[0]));
    }

    private static GeneratorHarness Site(string page) => new GeneratorHarness().Add("a.md", page);
}
