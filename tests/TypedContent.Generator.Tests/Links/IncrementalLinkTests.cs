using Microsoft.CodeAnalysis;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedContent.Generator.Tests.Links;

/// <summary>What runs again when links, their targets or the files around them change. See <see cref="IncrementalTests"/>.</summary>
public sealed class IncrementalLinkTests
{
    private readonly GeneratorHarness _site = new GeneratorHarness(trackSteps: true)
        .Add("about.md", "About [b](posts/b.md) and ![x](x.png).")
        .Add("posts/a.md", "[b](b.md#part) [nope](nope.md)")
        .Add("posts/b.md", "---\ntitle: B\n---\n## Part")
        .AddFile("obj/TypedContent.assets.txt", "x.png\n");

    [Fact]
    public void Editing_prose_resolves_and_checks_one_page()
    {
        _site.Run();

        var run = _site.Edit("posts/a.md", "Edited [b](b.md#part) [nope](nope.md)").Run();

        Assert.Equal(1, Count(run, PipelineSteps.RenderedPages, Modified));
        Assert.Equal([Cached], run.Reasons(PipelineSteps.SiteUrls));
        Assert.Equal([Cached], run.Reasons(PipelineSteps.LinkedSite));
        Assert.Equal([Modified], run.Reasons(PipelineSteps.LinkedBodies).Where(reason => reason is not Cached));
        Assert.Equal([Modified], run.Reasons(PipelineSteps.LinkProblems).Where(reason => reason is not Cached));
    }

    [Fact]
    public void A_page_that_moves_resolves_links_and_renders_nothing()
    {
        _site.Run();

        var run = _site.Edit("posts/b.md", "---\ntitle: B\npermalink: /moved/\n---\n## Part").Run();

        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Equal(Cached, reason));
        Assert.Equal([Modified], run.Reasons(PipelineSteps.SiteUrls));
        Assert.Equal(2, Count(run, PipelineSteps.LinkedBodies, Modified));
        Assert.Equal(1, Count(run, PipelineSteps.LinkedBodies, Unchanged));
    }

    [Fact]
    public void A_link_that_moves_by_a_line_leaves_the_source_alone()
    {
        _site.Run();

        var run = _site.Edit("posts/a.md", "\n[b](b.md#part) [nope](nope.md)").Run();

        Assert.Contains("Content/posts/a.md(2,23): error TC3010", Assert.Single(run.Faults), StringComparison.Ordinal);
        Assert.Equal(1, Count(run, PipelineSteps.Report, Modified));
        Assert.All(run.Files.Values, text => Assert.DoesNotContain("TC3010", text, StringComparison.Ordinal));
        Assert.All(run.Files.Values, text => Assert.DoesNotContain("[b]", text, StringComparison.Ordinal));
        Assert.Equal(2, run.OutputReasons.Count(reason => reason is Modified)); // The report, and the hash of the body.
    }

    [Fact]
    public void A_heading_that_goes_is_missed_by_the_pages_that_link_to_it()
    {
        _site.Run();

        var run = _site.Edit("posts/b.md", "---\ntitle: B\n---\n## Other").Run();

        Assert.Equal(1, Count(run, PipelineSteps.RenderedPages, Modified));
        Assert.Equal([Modified], run.Reasons(PipelineSteps.LinkedBodies).Where(reason => reason is not Cached));
        Assert.Equal([Modified], run.Reasons(PipelineSteps.LinkProblems)); // Those without problems are not tracked.
        Assert.Contains(run.Faults, fault => fault.StartsWith("Content/posts/a.md(1,5): warning TC3013", StringComparison.Ordinal));
    }

    [Fact]
    public void An_image_that_goes_is_missed_and_nothing_is_rendered()
    {
        _site.Run();

        var run = _site.EditFile("obj/TypedContent.assets.txt", "y.png\n").Run();

        Assert.Equal([Modified], run.Reasons(PipelineSteps.Assets));
        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Equal(Cached, reason));
        Assert.All(run.Reasons(PipelineSteps.LinkedBodies), reason => Assert.Equal(Cached, reason));
        Assert.Contains(run.Faults, fault => fault.StartsWith("Content/about.md(1,32): error TC3014", StringComparison.Ordinal));
    }

    [Fact]
    public void Reloading_equal_files_checks_nothing_again()
    {
        _site.Run();

        var run = _site.ReloadFiles().ReloadOptions().Run();

        Assert.Equal([Cached], run.Reasons(PipelineSteps.Assets));
        Assert.Equal([Cached], run.Reasons(PipelineSteps.SiteUrls));
        Assert.All(run.Reasons(PipelineSteps.LinkedSite), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.All(run.Reasons(PipelineSteps.LinkProblems), reason => Assert.Equal(Cached, reason));
        Assert.All(run.OutputReasons, reason => Assert.Equal(Cached, reason));
    }

    private static int Count(GeneratorRun run, string step, IncrementalStepRunReason reason) => run.Reasons(step).Count(other => other == reason);
}
