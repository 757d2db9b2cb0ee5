using Microsoft.CodeAnalysis;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedContent.Generator.Tests;

/// <summary>What runs again after which edit, where types are declared. Sabotages seen to be caught: a position in what is read of a type, reference equality of schemas.</summary>
public sealed class DeclaredIncrementalTests
{
    private const string Types = """
        using System.Collections.Generic;
        using TypedContent;
        namespace MySite;
        [ContentCollection("posts/**/*.md")]
        public partial record Post
        {
            public required int Rating { get; init; }
            [Unique] public string? Number { get; init; }
            public Author? Author { get; init; }
        }
        [ContentCollection("authors/*.md")]
        public partial record Author { [InverseOf(nameof(Post.Author))] public IReadOnlyList<Post> Posts { get; init; } = []; }
        """;

    private readonly GeneratorHarness _site = new GeneratorHarness(trackSteps: true)
        .Code(Types)
        .Add("authors/ada.md", "---\ntitle: Ada\n---\n")
        .Add("posts/first.md", "---\nrating: 1\nauthor: ada\n---\nOne")
        .Add("posts/second.md", "---\nrating: 2\nnumber: a1\n---\nTwo");

    [Fact]
    public void Code_that_declares_the_same_regenerates_nothing()
    {
        _site.Run();

        var run = _site.EditCode($"// Moved by a line.\n{Types}").Run();

        Assert.Equal([Cached], run.Reasons(PipelineSteps.DeclaredTypes));
        Assert.Equal([Cached], run.Reasons(PipelineSteps.Patterns));
        Assert.All(run.Reasons(PipelineSteps.DeclaredSchemas), reason => Assert.Equal(Cached, reason));
        Assert.All(run.OutputReasons, reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void Reloading_equal_inputs_regenerates_nothing()
    {
        _site.Add("posts/broken.md", "---\nrating: x\nauthor: nobody\n---\n").Run();

        var run = _site.ReloadFiles().ReloadOptions().Run();

        Assert.All(run.OutputReasons, reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void Another_property_binds_its_collection_again_and_neither_reads_nor_renders()
    {
        _site.Run();

        var run = _site.EditCode(Types.Replace("public required int Rating { get; init; }", "public required int Rating { get; init; } public int Stars { get; init; }")).Run();

        Assert.Equal([Cached], run.Reasons(PipelineSteps.Patterns));
        Assert.All(run.Reasons(PipelineSteps.SourcePages), reason => Assert.Equal(Cached, reason));
        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Equal(Cached, reason));
        Assert.Equal([Unchanged, Modified], run.Reasons(PipelineSteps.DeclaredSchemas));
        Assert.All(run.Reasons(PipelineSteps.BodyShards), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
    }

    [Fact]
    public void A_narrower_pattern_reads_only_the_pages_that_move()
    {
        _site.Add("posts/old/third.md", "---\nrating: 3\n---\n").Run();

        var run = _site.EditCode(Types.Replace("posts/**/*.md", "posts/*.md")).Run();

        Assert.Single(run.Reasons(PipelineSteps.SourcePages), reason => reason is Modified);
        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
    }

    [Theory]
    [InlineData("# A comment.\nrating: 2\nnumber: a1")]
    [InlineData("rating:    2\n\nnumber:  a1")]
    public void Values_that_move_reach_their_shard_and_no_symbol(string frontMatter)
    {
        _site.Run();

        var run = _site.Edit("posts/second.md", $"---\n{frontMatter}\n---\nTwo").Run();

        Assert.Single(run.Reasons(PipelineSteps.FrontMatterShards), reason => reason is Modified); // Its hash is of the block's text.
        Assert.All(run.Reasons(PipelineSteps.SiteSymbols), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
    }
}
