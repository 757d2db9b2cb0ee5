using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedContent.Generator.Tests;

/// <summary>What is exported again after which edit, and that nothing is while nobody asks for it.</summary>
public sealed class IncrementalExportTests
{
    private readonly GeneratorHarness _site = new GeneratorHarness(trackSteps: true)
        .Code("[TypedContent.ContentCollection(\"authors/*.md\")] public partial record Author;")
        .Add("authors/ada.md", "---\ntitle: Ada\n---\n")
        .Add("posts/first.md", "---\nrating: 1\n---\nOne")
        .Add("posts/second.md", "---\nrating: 2\n---\nTwo");

    private GeneratorHarness Asked() => _site.Property("TypedContentDeclare", "*").Property("TypedContentJsonSchemas", "true");

    [Fact]
    public void Reloading_equal_inputs_exports_nothing_again()
    {
        Asked().Run();

        var run = _site.ReloadFiles().ReloadOptions().Run();

        Assert.Equal([Unchanged], run.Reasons(PipelineSteps.ExportOptions));
        Assert.All(run.Reasons(PipelineSteps.Declarations), reason => Assert.Equal(Cached, reason));
        Assert.All(run.Reasons(PipelineSteps.EditorSchemas), reason => Assert.Equal(Cached, reason));
        Assert.All(run.OutputReasons, reason => Assert.Equal(Cached, reason));
    }

    [Theory]
    [InlineData("---\nrating: 2\n---\nTwo, edited")]
    [InlineData("---\n# Moved by a line.\nrating:   3\n---\nTwo")]
    public void Edits_that_change_no_type_leave_exports_alone(string text)
    {
        Asked().Run();

        var run = _site.Edit("posts/second.md", text).Run();

        Assert.Equal([Cached], run.Reasons(PipelineSteps.Declarations));
        Assert.Equal([Cached], run.Reasons(PipelineSteps.EditorSchemas));
    }

    [Fact]
    public void A_new_key_is_exported()
    {
        Asked().Run();

        var run = _site.Edit("posts/second.md", "---\nrating: 2\nmood: good\n---\nTwo").Run();

        Assert.Equal([Modified], run.Reasons(PipelineSteps.Declarations));
        Assert.Equal([Modified], run.Reasons(PipelineSteps.EditorSchemas));
    }

    [Fact]
    public void What_is_not_asked_for_is_not_made()
    {
        _site.Run();

        var run = _site.Edit("posts/second.md", "---\nrating: 2\nmood: good\n---\nTwo").Run();

        Assert.Equal([Cached], run.Reasons(PipelineSteps.EditorSchemas));
        Assert.DoesNotContain(run.Files.Keys, file => file.StartsWith("TypedContent.", StringComparison.Ordinal));
    }
}
