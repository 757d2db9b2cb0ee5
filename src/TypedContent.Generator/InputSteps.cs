using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator;

/// <summary>The steps that read what the compiler hands us.</summary>
internal static class InputSteps
{
    public static IncrementalValueProvider<Outcome<ProjectOptions>> ReadProjectOptions(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectOptionsReader.Read(options.GlobalOptions))
            .WithTrackingName(PipelineSteps.ProjectOptions);

    public static IncrementalValueProvider<ProjectSeverities> ReadProjectSeverities(this IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .Select(static (compilation, _) => compilation.Options)
            .Select(static (options, cancellationToken) => ProjectSeverities.Read(options, cancellationToken))
            .WithTrackingName(PipelineSteps.ProjectSeverities);

    /// <param name="types">The sets whose records need names.</param>
    public static IncrementalValueProvider<ProjectTypes> ReadProjectTypes(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<TypeKey>> types, IncrementalValueProvider<ProjectOptions> project) =>
        context.CompilationProvider
            .Combine(types.Select(static (types, _) => TypeNames.Candidates(types)))
            .Combine(project)
            .Select(static (input, cancellationToken) => SchemaReader.Read(
                input.Left.Left, input.Right.Namespace, input.Right.ClassName, input.Left.Right, cancellationToken))
            .WithTrackingName(PipelineSteps.ProjectTypes);

    /// <summary>Whether the compiler stores long literals as data, so that the assembly has no limit on them.</summary>
    public static IncrementalValueProvider<bool> ReadLargeStrings(this IncrementalGeneratorInitializationContext context) =>
        context.ParseOptionsProvider.Select(static (options, _) => options.Features.ContainsKey("experimental-data-section-string-literals"));

    public static IncrementalValuesProvider<SourcePage> ReadPages(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectOptions> project) =>
        context.AdditionalTextsProvider
            .Combine(project)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, _) => ContentFile.TryCreate(input.Left.Left, input.Left.Right, input.Right.GetOptions(input.Left.Left)))
            .WithTrackingName(PipelineSteps.ContentFiles)
            .WhereNotNull()
            .Select(static (file, cancellationToken) => PageReader.Read(file, cancellationToken))
            .WithTrackingName(PipelineSteps.SourcePages);
}
