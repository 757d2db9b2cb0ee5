using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedContent.Generator.Tests.Addresses;

/// <summary>What an edit of a page's place in the site costs. Files are reloaded as new ones of equal text, so that only equality can stop a step.</summary>
public sealed class AddressCachingTests
{
    private readonly GeneratorHarness _site = new GeneratorHarness(trackSteps: true)
        .Add("index.md", "Home")
        .Add("posts/2026-01-01-first.md", "---\ntitle: First\nnav_order: 1\n---\nOne")
        .Add("posts/2026-01-02-second.md", "---\ntitle: Second\nnav_order: 2\n---\nTwo")
        .Add("_drafts/third.md", "---\ntitle: Third\nnav_order: 3\npublishDate: 2026-01-03\ndate: 2026-01-01\n---\nThree");

    [Fact]
    public void Equal_files_are_equal_pages()
    {
        _site.Run();

        var run = _site.ReloadFiles().ReloadOptions().Run();

        Assert.All(run.Reasons(PipelineSteps.SourceFiles), reason => Assert.Equal(Unchanged, reason));
        Assert.All(run.Reasons(PipelineSteps.Entries), reason => Assert.Equal(Cached, reason));
        Assert.All(run.OutputReasons, reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void Another_place_in_the_navigation_emits_one_shard_of_front_matter()
    {
        _site.Run();

        var run = _site.Edit("posts/2026-01-02-second.md", "---\ntitle: Second\nnav_order: 0\n---\nTwo").Run();

        Assert.Equal([Cached], run.Reasons(PipelineSteps.SiteSymbols));
        Assert.All(run.Reasons(PipelineSteps.BodyShards), reason => Assert.Equal(Cached, reason));
        Assert.Equal(1, run.Reasons(PipelineSteps.FrontMatterShards).Count(reason => reason is Modified));
        Assert.Equal(1, run.OutputReasons.Count(reason => reason is Modified));
    }

    [Fact]
    public void Another_publish_date_leaves_the_symbols_alone()
    {
        _site.Property("TypedContentIncludeDrafts", "true").Run();

        var run = _site.Edit("_drafts/third.md", "---\ntitle: Third\nnav_order: 3\npublishDate: 2026-01-04\ndate: 2026-01-01\n---\nThree").Run();

        Assert.Equal([Cached], run.Reasons(PipelineSteps.SiteSymbols));
        Assert.All(run.Reasons(PipelineSteps.Schemas), reason => Assert.Equal(Cached, reason));
        Assert.Equal(1, run.OutputReasons.Count(reason => reason is Modified));
    }

    [Fact]
    public void Taking_drafts_in_binds_and_renders_nothing()
    {
        _site.Add("links.md", "[second](posts/2026-01-02-second.md) [third](_drafts/third.md)").Run();

        var run = _site.Property("TypedContentIncludeDrafts", "true").Run();

        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Equal(Cached, reason));
        Assert.All(run.Reasons(PipelineSteps.Entries), reason => Assert.Equal(Cached, reason));
        Assert.Equal(Enumerable.Repeat(Cached, 5), run.Reasons(PipelineSteps.LinkedBodies));
        Assert.Equal([Cached], run.Reasons(PipelineSteps.LinkProblems));
        Assert.Equal([Modified], run.Reasons(PipelineSteps.SiteSymbols));
    }

    [Fact]
    public void Another_path_base_emits_no_bodies()
    {
        _site.Run();

        var run = _site.Property("TypedContentPathBase", "/docs").Run();

        Assert.All(run.Reasons(PipelineSteps.BodyShards), reason => Assert.Equal(Cached, reason));
        Assert.All(run.Reasons(PipelineSteps.FrontMatterShards), reason => Assert.Equal(Modified, reason));
    }

    [Fact]
    public void A_page_that_becomes_a_draft_does_not_render()
    {
        _site.Run();

        var run = _site.Edit("posts/2026-01-02-second.md", "---\ntitle: Second\nnav_order: 2\ndraft: true\n---\nTwo").Run();

        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Equal(Cached, reason));
        Assert.DoesNotContain(run.Files.Values, text => text.Contains("Two", StringComparison.Ordinal));
    }
}
