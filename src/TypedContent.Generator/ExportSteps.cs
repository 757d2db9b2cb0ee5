using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Export;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator;

/// <summary>The steps to text that the package's targets write to files. While none is asked for, they hold nothing.</summary>
internal static class ExportSteps
{
    public static IncrementalValueProvider<ExportOptions> ReadExportOptions(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ExportOptions.Read(options.GlobalOptions))
            .WithTrackingName(PipelineSteps.ExportOptions);

    /// <returns>What is wrong with what was asked for.</returns>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> ExportDeclarations(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ExportOptions> options,
        IncrementalValuesProvider<SourcePage> pages,
        IncrementalValuesProvider<TypedSchema> inferred,
        IncrementalValueProvider<EquatableArray<AssignedType>> types,
        IncrementalValueProvider<ProjectOptions> project)
    {
        var isNullable = context.CompilationProvider.Select(static (compilation, _) => compilation.Options.NullableContextOptions is not NullableContextOptions.Disable);
        var schemas = inferred.Combine(options).Where(static input => input.Right.Declare is not null).Select(static (input, _) => input.Left).CollectArray();
        var exported = pages.Combine(options)
            .Where(static input => input.Right.Declare is not null)
            .Select(static (input, _) => new ExportedPage(input.Left.Address.Type, input.Left.Address.Path, []))
            .CollectArray();
        var declarations = schemas.Combine(exported).Combine(types).Combine(project).Combine(isNullable).Combine(options)
            .Select(static (input, _) =>
            {
                var (((((schemas, pages), types), project), isNullable), options) = input;
                return options.Declare is { } name ? DeclarationSet.Create(name, project, schemas, types, pages, isNullable) : new DeclarationSet([]);
            })
            .WithTrackingName(PipelineSteps.Declarations);
        context.ImplementationOutput(declarations, static (output, declarations) =>
        {
            if (!declarations.Value.Files.IsEmpty)
            {
                ExportedText.ToComments("TypedContent.Declarations.g.cs", declarations.Value.Files).AddTo(output);
            }
        });
        return declarations.Select(static (declarations, _) => declarations.Diagnostics);
    }
}
