using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Declarations;
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

    /// <summary>The types that the project declares for collections and pages, in ordinal order of their names.</summary>
    public static IncrementalValueProvider<EquatableArray<DeclaredType>> ReadDeclaredTypes(this IncrementalGeneratorInitializationContext context)
    {
        var types = Read(DeclaredAttributes.Collection).Collect().Combine(Read(DeclaredAttributes.Page).Collect());
        return types
            .Select(static (input, _) => input.Left.Concat(input.Right)
                .GroupBy(static type => type.FullName, StringComparer.Ordinal)
                .Select(static parts => parts.First())
                .OrderBy(static type => type.FullName, StringComparer.Ordinal)
                .ToEquatableArray())
            .WithTrackingName(PipelineSteps.DeclaredTypes);

        IncrementalValuesProvider<DeclaredType> Read(string attribute) => context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, cancellationToken) => DeclaredTypeReader.Read(found, cancellationToken))
            .WhereNotNull();
    }

    public static IncrementalValueProvider<ContentPatterns> ReadPatterns(this IncrementalValueProvider<EquatableArray<DeclaredType>> declared) =>
        declared
            .Select(static (types, _) => types.Select(ContentOwner.Of).ToEquatableArray())
            .Select(static (owners, _) => new ContentPatterns(owners))
            .WithTrackingName(PipelineSteps.Patterns);

    public static IncrementalValuesProvider<SourceFile> ReadFiles(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectOptions> project, IncrementalValueProvider<ContentPatterns> patterns) =>
        context.AdditionalTextsProvider
            .Combine(project.Combine(patterns))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, _) => ContentFile.TryCreate(input.Left.Left, input.Left.Right.Left, input.Left.Right.Right, input.Right.GetOptions(input.Left.Left)))
            .WithTrackingName(PipelineSteps.ContentFiles)
            .WhereNotNull()
            .Select(static (file, cancellationToken) => FileReader.Read(file, cancellationToken))
            .WithTrackingName(PipelineSteps.SourceFiles);
}
