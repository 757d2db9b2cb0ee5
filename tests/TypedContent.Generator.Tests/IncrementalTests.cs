using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedContent.Generator.Tests;

/// <summary>
/// What runs again after which edit. "Cached": the step did not run; "Unchanged": it ran and gave an equal value, so that
/// nothing behind it runs. Sabotages that these tests and DeterminismTests were seen to catch: HTML in the entry summary, a
/// Location in a model, an unsorted collection, reference equality in EquatableArray, the text of values in a shape, a position
/// in what is emitted, empty lists of problems on their way to the report. Try them when the harness changes.
/// </summary>
public sealed class IncrementalTests
{
    private readonly GeneratorHarness _site = new GeneratorHarness(trackSteps: true)
        .Add("about.md", "---\ntitle: About\n---\nAbout us.")
        .Add("posts/first.md", "---\ntitle: First\ndate: 2026-01-01\n---\nOne")
        .Add("posts/second.md", "---\ntitle: Second\ndate: 2026-01-02\n---\nTwo");

    [Fact]
    public void An_unrelated_edit_of_code_regenerates_nothing()
    {
        _site.Run();

        var run = _site.Code("class Unrelated;").Run();

        Assert.All(run.OutputReasons, reason => Assert.Equal(Cached, reason));
        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Equal(Cached, reason));
        Assert.Equal([Unchanged], run.Reasons(PipelineSteps.ProjectTypes));
        Assert.Equal([Cached], run.Reasons(PipelineSteps.ProjectSeverities));
    }

    [Fact]
    public void Reloading_equal_inputs_regenerates_nothing()
    {
        _site.Add("posts/broken.md", "---\ntitle: never closed").Run();

        var run = _site.ReloadFiles().ReloadOptions().Run();

        Assert.All(run.Reasons(PipelineSteps.SourceFiles), reason => Assert.Equal(Unchanged, reason));
        Assert.All(run.OutputReasons, reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void Reloading_the_options_reads_no_file_again()
    {
        _site.Run();

        var run = _site.ReloadOptions().Run();

        Assert.Equal([Unchanged], run.Reasons(PipelineSteps.ProjectOptions));
        Assert.All(run.Reasons(PipelineSteps.ContentFiles), reason => Assert.Equal(Unchanged, reason));
        Assert.All(run.Reasons(PipelineSteps.SourceFiles), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void Editing_prose_renders_one_page_and_emits_one_shard()
    {
        _site.Run();

        var run = _site.Edit("posts/second.md", "---\ntitle: Second\ndate: 2026-01-02\n---\nTwo, edited").Run();

        Assert.Equal([Cached, Cached, Modified], run.Reasons(PipelineSteps.RenderedPages));
        Assert.Equal(1, run.Reasons(PipelineSteps.BodyShards).Count(reason => reason is Modified));
        Assert.All(run.Reasons(PipelineSteps.Schemas), reason => Assert.Equal(Cached, reason));
        Assert.Equal([Cached], run.Reasons(PipelineSteps.SiteSymbols));
        Assert.All(run.Reasons(PipelineSteps.FrontMatterShards), reason => Assert.Equal(Cached, reason));
        Assert.Equal(1, run.OutputReasons.Count(reason => reason is Modified));
    }

    [Fact]
    public void Editing_a_title_does_not_render_and_reaches_the_symbols()
    {
        _site.Run();

        var run = _site.Edit("posts/second.md", "---\ntitle: Second, edited\ndate: 2026-01-02\n---\nTwo").Run();

        Assert.Equal([Unchanged], run.Reasons(PipelineSteps.Bodies).Where(reason => reason is not Cached));
        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Equal(Cached, reason));
        Assert.Equal([Unchanged], run.Reasons(PipelineSteps.PageShapes).Where(reason => reason is not Cached));
        Assert.All(run.Reasons(PipelineSteps.Schemas), reason => Assert.Equal(Cached, reason));
        Assert.Equal([Modified], run.Reasons(PipelineSteps.SiteSymbols));
        Assert.Equal(1, run.Reasons(PipelineSteps.FrontMatterShards).Count(reason => reason is Modified));
    }

    [Fact]
    public void Editing_another_value_leaves_symbols_and_schemas_alone()
    {
        _site.Run();

        var run = _site.Edit("posts/second.md", "---\ntitle: Second\ndate: 2026-01-03\n---\nTwo").Run();

        Assert.Equal([Cached], run.Reasons(PipelineSteps.SiteSymbols));
        Assert.All(run.Reasons(PipelineSteps.Schemas), reason => Assert.Equal(Cached, reason));
        Assert.Equal(1, run.OutputReasons.Count(reason => reason is Modified));
    }

    [Fact]
    public void A_new_key_binds_its_collection_again_and_renders_nothing()
    {
        _site.Run();

        var run = _site.Edit("posts/second.md", "---\ntitle: Second\ndate: 2026-01-02\nrating: 5\n---\nTwo").Run();

        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Equal(Cached, reason));
        Assert.Equal(1, run.Reasons(PipelineSteps.Schemas).Count(reason => reason is Modified));
        Assert.Equal([Modified, Modified, Cached], run.Reasons(PipelineSteps.Entries).Order());
    }

    [Fact]
    public void A_diagnostic_that_moves_by_a_line_leaves_the_source_alone()
    {
        _site.Add("posts/third.md", "---\ntitle: Third\ndate: 2026-01-03\ntitle: Again\n---\nThree").Run();

        var run = _site.Edit("posts/third.md", "---\n\ntitle: Third\ndate: 2026-01-03\ntitle: Again\n---\nThree").Run();

        Assert.Contains("Content/posts/third.md(5,1): error TC1006", Assert.Single(run.Faults), StringComparison.Ordinal);
        Assert.Equal([Modified], run.Reasons(PipelineSteps.Report));
        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Equal(Cached, reason));
        Assert.Equal([Cached], run.Reasons(PipelineSteps.SiteSymbols));
    }

    [Fact]
    public void A_blank_line_in_front_of_the_page_leaves_all_code_alone()
    {
        _site.Run();

        var run = _site.Edit("posts/second.md", "\n---\ntitle: Second\ndate: 2026-01-02\n---\nTwo").Run();

        Assert.Contains(Modified, run.Reasons(PipelineSteps.SourcePages));
        Assert.All(run.OutputReasons, reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void A_page_without_problems_does_not_reach_the_report()
    {
        _site.Run();

        var run = _site.Add("posts/third.md", "---\ntitle: Third\ndate: 2026-01-03\n---\nThree").Run();

        Assert.All(run.Reasons(PipelineSteps.Problems), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void An_option_that_no_code_depends_on_emits_nothing()
    {
        _site.Run();

        var run = _site.Property("TypedContentEntryMembers", "all").Run();

        Assert.Equal([Modified], run.Reasons(PipelineSteps.ProjectOptions));
        Assert.All(run.OutputReasons, reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void A_new_page_emits_its_shards_and_the_symbols()
    {
        _site.Run();

        var run = _site.Add("posts/third.md", "---\ntitle: Third\ndate: 2026-01-03\n---\nThree").Run();

        Assert.Equal(1, run.Reasons(PipelineSteps.RenderedPages).Count(reason => reason is New));
        Assert.Equal(1, run.Reasons(PipelineSteps.BodyShards).Count(reason => reason is Modified));
        Assert.Equal([Modified], run.Reasons(PipelineSteps.SiteSymbols));
    }

    [Fact]
    public void A_removed_page_is_gone_from_the_output()
    {
        _site.Run();

        var run = _site.Remove("posts/second.md").Run();

        Assert.Equal(2, run.Reasons(PipelineSteps.RenderedPages).Count(reason => reason is Cached));
        Assert.DoesNotContain(run.Files.Values, text => text.Contains("Second", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_of_the_project_reads_no_file_again()
    {
        _site.Run();

        var run = _site.Property("TypedContentClass", "Pages").Run();

        Assert.Equal([Modified], run.Reasons(PipelineSteps.ProjectOptions));
        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void A_type_of_the_project_that_takes_a_name_renames_the_record()
    {
        _site.Run();

        var run = _site.Code("namespace MySite { class Post; }").Run();

        Assert.Equal([Modified], run.Reasons(PipelineSteps.TypeNames));
        Assert.All(run.Reasons(PipelineSteps.RenderedPages), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void Pipeline_holds_nothing_that_belongs_to_a_compilation()
    {
        var run = _site.Add("posts/broken.md", "---\ntitle: x").Run();

        var names = typeof(PipelineSteps).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToHashSet();
        var values = run.Result.TrackedSteps
            .Where(step => names.Contains(step.Key))
            .SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Value);

        Assert.DoesNotContain(Reachable(values), value => value is Compilation or ISymbol or SyntaxNode or SyntaxTree or SemanticModel or Location);
    }

    [Fact]
    public void Every_step_is_tracked()
    {
        // Only what is reported leads back to the steps that check links.
        var run = _site.Add("posts/linked.md", "[A problem](nope.md)").Code("[TypedContent.ContentCollection(\"posts/*.md\")] public partial record Post { public Post[] Related { get; init; } = []; [TypedContent.InverseOf(\"Related\")] public Post[] Relating { get; init; } = []; }").Run();

        Assert.All(typeof(PipelineSteps).GetFields(), field => Assert.Contains((string)field.GetRawConstantValue()!, run.Result.TrackedSteps.Keys));
    }

    private static IEnumerable<object> Reachable(IEnumerable<object> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var queue = new Queue<object>(roots);
        while (queue.TryDequeue(out var value))
        {
            if (value is string or Type or AdditionalText or DiagnosticDescriptor || value.GetType().IsPrimitive || !seen.Add(value))
            {
                continue;
            }

            yield return value;
            foreach (var next in value is IEnumerable items ? items.Cast<object?>() : Fields(value))
            {
                if (next is not null)
                {
                    queue.Enqueue(next);
                }
            }
        }
    }

    private static IEnumerable<object?> Fields(object value)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field.GetValue(value);
            }
        }
    }
}
