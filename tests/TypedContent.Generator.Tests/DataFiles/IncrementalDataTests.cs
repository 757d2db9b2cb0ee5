using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedContent.Generator.Tests.DataFiles;

/// <summary>What runs again after an edit of data. Files are always replaced by new instances, so that only equality can stop a step.</summary>
public sealed class IncrementalDataTests
{
    private const string Socials = "- id: github\n  name: GitHub\n  count: 1\n- id: mastodon\n  name: Mastodon\n  count: 2\n";

    private readonly GeneratorHarness _site = new GeneratorHarness(trackSteps: true)
        .Add("posts/first.md", "---\ntitle: First\n---\nOne")
        .Add("data/socials.yml", Socials)
        .Add("data/site.json", "{ \"name\": \"Ada\" }")
        .Add("team.csv", "id,name\nada,Ada\nalan,Alan\n")
        .Add("broken.json", "{ \"a\": }");

    [Fact]
    public void Reloading_equal_files_regenerates_nothing()
    {
        _site.Run();

        var run = _site.ReloadFiles().ReloadOptions().Run();

        Assert.All(run.Reasons(PipelineSteps.SourceFiles), reason => Assert.Equal(Unchanged, reason));
        Assert.All(run.Reasons(PipelineSteps.SourcePages), reason => Assert.Equal(Cached, reason));
        Assert.All(run.OutputReasons, reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void An_edited_value_emits_one_shard()
    {
        _site.Run();

        var run = _site.Edit("data/socials.yml", Socials.Replace("count: 2", "count: 3", StringComparison.Ordinal)).Run();

        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Equal(Cached, reason));
        Assert.All(run.Reasons(PipelineSteps.Schemas), reason => Assert.Equal(Cached, reason));
        Assert.Equal([Cached], run.Reasons(PipelineSteps.SiteSymbols));
        Assert.Equal(1, run.Reasons(PipelineSteps.FrontMatterShards).Count(reason => reason is Modified));
        Assert.Equal(1, run.OutputReasons.Count(reason => reason is Modified));
    }

    [Fact]
    public void A_line_above_the_items_leaves_all_code_alone()
    {
        _site.Run();

        var run = _site.Edit("data/socials.yml", $"# Where we are\n{Socials}").Run();

        Assert.Contains(Modified, run.Reasons(PipelineSteps.SourcePages));
        Assert.All(run.OutputReasons, reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void A_new_key_infers_its_set_again_and_no_other()
    {
        _site.Run();

        var run = _site.Edit("data/socials.yml", $"{Socials}  icon: m\n").Run();

        Assert.Equal(1, run.Reasons(PipelineSteps.Schemas).Count(reason => reason is Modified));
        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Equal(Cached, reason));
        Assert.All(run.Reasons(PipelineSteps.BodyShards), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void A_new_row_emits_its_set_and_the_symbols()
    {
        _site.Run();

        var run = _site.Edit("team.csv", "id,name\nada,Ada\nalan,Alan\ngrace,Grace\n").Run();

        Assert.Equal(1, run.Reasons(PipelineSteps.SourcePages).Count(reason => reason is New));
        Assert.Equal([Modified], run.Reasons(PipelineSteps.SiteSymbols));
        Assert.Equal(1, run.Reasons(PipelineSteps.FrontMatterShards).Count(reason => reason is Modified));
    }
}
