using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Schemas;
using TypedContent.Generator.Validation;

namespace TypedContent.Generator;

/// <summary>The steps that bring the diagnostics of all stages together. Nothing that is emitted depends on them.</summary>
internal static class ReportSteps
{
    /// <summary>
    /// The characters of all HTML if they exceed what an assembly holds, else 0: its user strings share 16 MB (ECMA-335,
    /// II.24.2.4), two bytes a character, and the app has strings of its own.
    /// </summary>
    public static IncrementalValueProvider<long> MeasureExcess(this IncrementalValuesProvider<EntryBody> bodies, IncrementalValueProvider<bool> largeStrings)
    {
        const long Limit = 7_500_000;
        return bodies
            .Select(static (body, _) => body.Body.Html.Length)
            .Collect()
            .Select(static (lengths, _) => lengths.Sum(static length => (long)length))
            .Combine(largeStrings)
            .Select(static (input, _) => input.Left > Limit && !input.Right ? input.Left : 0);
    }

    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> CheckProject(
        this IncrementalValueProvider<Outcome<ProjectOptions>> options, IncrementalValueProvider<ProjectTypes> projectTypes, IncrementalValueProvider<long> excess) =>
        options
            .Combine(projectTypes)
            .Combine(excess)
            .Select(static (input, _) => ProjectRules.Check(input.Left.Left, input.Left.Right, input.Right));

    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> CheckFiles(this IncrementalValuesProvider<SourceFile> files) =>
        files.Select(static (file, _) => file.Problems).Flatten();

    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> CheckSite(
        this IncrementalValuesProvider<Outcome<BoundEntry>> entries,
        IncrementalValueProvider<SiteSymbols> symbols,
        IncrementalValueProvider<EquatableArray<AssignedType>> types,
        IncrementalValueProvider<ProjectOptions> project) =>
        entries
            .Select(static (entry, _) => entry.Value.Facts)
            .CollectSorted(static facts => facts.SourcePath, static facts => facts.FullPath)
            .Combine(symbols.Select(static (symbols, _) => (symbols.Clashes, symbols.SlugsTaken, symbols.EntriesMissing)))
            .Combine(project.Select(static (project, _) => project.IsEntryMembersChosen))
            .Combine(types)
            .Select(static (input, _) => SiteRules.Check(input.Left.Left.Left, input.Left.Left.Right.Clashes, input.Left.Left.Right.SlugsTaken, input.Left.Left.Right.EntriesMissing, input.Left.Right)
                .Concat(ProjectRules.TakenNames(input.Right, input.Left.Left.Left)).ToEquatableArray());

    public static void Report(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<SourceFile> files,
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>>[] ofBodies,
        params IncrementalValueProvider<EquatableArray<DiagnosticInfo>>[] ofFiles)
    {
        var report = Join(ofFiles)
            .Combine(Join(ofBodies))
            .Combine(files.Select(static (file, _) => file.Policy).CollectArray())
            .Select(static (input, _) => DiagnosticReport.Prepare(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(PipelineSteps.Report);
        context.Output(report, static (output, report) =>
        {
            foreach (var diagnostic in report)
            {
                output.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        });
    }

    private static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> Join(IncrementalValueProvider<EquatableArray<DiagnosticInfo>>[] diagnostics) =>
        diagnostics.Aggregate(static (one, other) => one.Combine(other).Select(static (input, _) => input.Left.Concat(input.Right).ToEquatableArray()));
}
