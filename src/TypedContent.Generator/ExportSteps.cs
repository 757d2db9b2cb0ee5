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
            .Select(static (input, cancellationToken) =>
            {
                var (((((schemas, pages), types), project), isNullable), options) = input;
                return options.Declare is { } name
                    ? Guard.Run((schemas, _) => DeclarationSet.Create(name, project, schemas, types, pages, isNullable), schemas, static _ => new DeclarationSet([]), location: null, cancellationToken)
                    : new DeclarationSet([]);
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

    /// <summary>Schemas for editors, which only a build writes.</summary>
    public static void ExportSchemas(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ExportOptions> options,
        IncrementalValuesProvider<SourcePage> pages,
        IncrementalValuesProvider<TypedSchema> inferred,
        IncrementalValuesProvider<TypedSchema> declared,
        IncrementalValueProvider<EquatableArray<AssignedType>> types,
        IncrementalValuesProvider<Outcome<BoundEntry>> entries)
    {
        var isOn = options.Select(static (options, _) => options.HasSchemas);
        var exported = WhereOn(pages, isOn).Select(static (page, _) => new ExportedPage(page.Address.Type, page.Address.Path, KeysOf(page.Content.Shape).ToEquatableArray())).CollectArray();
        var slugs = WhereOn(entries, isOn).Select(static (entry, _) => new ExportedSlug(entry.Value.Summary.Type, entry.Value.Summary.Slug)).CollectArray();
        var schemas = WhereOn(inferred, isOn).CollectArray().Combine(WhereOn(declared, isOn).CollectArray())
            .Combine(types).Combine(exported).Combine(slugs)
            .Select(static (input, cancellationToken) => Guard.Run(
                static (input, _) =>
                {
                    var (((schemas, types), pages), slugs) = input;
                    return SchemaSet.Create(schemas.Left.Concat(schemas.Right), types, pages, slugs);
                },
                input, static _ => SchemaSet.None, location: null, cancellationToken))
            .WithTrackingName(PipelineSteps.EditorSchemas);
        context.ImplementationOutput(schemas, static (output, schemas) =>
        {
            // Not part of the report, for which an editor would have to make the schemas.
            foreach (var problem in schemas.Diagnostics)
            {
                output.ReportDiagnostic(problem.ToDiagnostic());
            }

            if (!schemas.Value.Files.IsEmpty)
            {
                ExportedText.ToComments("TypedContent.Schemas.g.cs", schemas.Value.Files).AddTo(output);
            }
        });
    }

    private static IncrementalValuesProvider<T> WhereOn<T>(IncrementalValuesProvider<T> values, IncrementalValueProvider<bool> isOn) =>
        values.Combine(isOn).Where(static input => input.Right).Select(static (input, _) => input.Left);

    /// <summary>The keys of its mappings at any depth.</summary>
    private static IEnumerable<string> KeysOf(ValueShape shape) => shape switch
    {
        MappingShape mapping => mapping.Keys.SelectMany(static key => KeysOf(key.Value).Prepend(key.Key)).Distinct(StringComparer.Ordinal),
        ListShape list => list.Items.SelectMany(KeysOf),
        _ => [],
    };
}
