using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Emission;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator;

/// <summary>The steps that hand C# to the compiler.</summary>
internal static class OutputSteps
{
    public static void EmitSite(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SiteSymbols> symbols,
        IncrementalValueProvider<ProjectTypes> projectTypes,
        IncrementalValueProvider<CodeTarget> target)
    {
        var site = symbols.Select(static (symbols, _) => symbols.Site);
        var access = projectTypes.Combine(target).Select(static (input, _) => input.Left.AccessOf(input.Right.ClassName));
        context.Output(
            site.Combine(access).Combine(target),
            static (output, input) => SiteEmitter.Emit(input.Left.Left, input.Right, input.Left.Right).AddTo(output));
        context.Output(
            site.Select(static (site, _) => site.TreeOrder).Combine(target),
            static (output, input) => TreeEmitter.Emit(input.Left, input.Right).AddTo(output));
        context.Output(
            site.SelectMany(static (site, _) => site.Collections.Concat(site.DataFiles.Select(static file => file.Collection).OfType<CollectionModel>())).Combine(target),
            static (output, input) => CollectionEmitter.Emit(input.Left, input.Right, output.CancellationToken).AddTo(output));
        context.Output(
            site.SelectMany(static (site, _) => EntrySetSource.Of(site)).Combine(target),
            static (output, input) => EntrySetEmitter.Emit(input.Left.Set, input.Left.CollectionType, input.Right).AddTo(output));
    }

    public static void EmitRecords(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TypedSchema> schemas,
        IncrementalValueProvider<ProjectTypes> projectTypes,
        IncrementalValueProvider<CodeTarget> target) =>
        context.Output(
            schemas
                .Where(static schema => schema.Schema is RecordSchema)
                .Select(static (schema, _) => (schema.Type, ((RecordSchema)schema.Schema).Record))
                .Combine(projectTypes)
                .Select(static (input, _) => (input.Left.Type, input.Left.Record, Halves: input.Right.HalvesOf(input.Left.Record)))
                .Combine(target),
            static (output, input) => RecordEmitter.Emit(input.Left.Type, input.Left.Record, input.Right, input.Left.Halves).AddTo(output));

    public static void EmitDeclaredRecords(
        this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<TypedSchema> schemas, IncrementalValueProvider<CodeTarget> target) =>
        context.Output(
            schemas
                .Select(static (schema, _) => schema.Schema is DeclaredSchema declared ? new DeclaredRecord(schema.Type, declared.CodeName, declared.Type, declared.References) : null)
                .WhereNotNull()
                .Combine(target),
            static (output, input) =>
            {
                DeclaredRecordEmitter.Emit(input.Left, input.Right).AddTo(output);
                DeclaredObjectsEmitter.Emit(input.Left, input.Right).AddTo(output);
            });

    /// <returns>What went wrong on the way.</returns>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> EmitBacklinks(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SiteSymbols> symbols,
        IncrementalValuesProvider<Outcome<BoundEntry>> entries,
        IncrementalValueProvider<CodeTarget> target)
    {
        var backlinks = symbols
            .Select(static (symbols, _) => (Sets: EntrySetSource.Of(symbols.Site).Select(static source => source.Set).ToEquatableArray(), symbols.Layouts))
            .Combine(entries.Select(static (entry, _) => entry.Value.Links).Where(static links => !links.Links.IsEmpty).CollectArray())
            .SelectMany(static (input, cancellationToken) => BacklinkBuilder.Build(input.Left.Sets, input.Left.Layouts, input.Right, cancellationToken))
            .WithTrackingName(PipelineSteps.Backlinks);
        context.Output(backlinks.Values().Combine(target), static (output, input) => BacklinksEmitter.Emit(input.Left, input.Right).AddTo(output));
        return backlinks.Diagnostics();
    }

    public static void EmitShards(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SiteSymbols> symbols,
        IncrementalValuesProvider<Outcome<BoundEntry>> entries,
        IncrementalValuesProvider<EntryBody> bodies,
        IncrementalValueProvider<long> excess,
        IncrementalValueProvider<CodeTarget> target)
    {
        var layouts = symbols.Select(static (symbols, _) => symbols.Layouts);
        var frontMatter = layouts
            .Combine(entries.Select(static (entry, _) => entry.Value.FrontMatter).Collect())
            .SelectMany(static (input, cancellationToken) => ShardBuilder.FrontMatter(input.Left, input.Right, cancellationToken))
            .WithTrackingName(PipelineSteps.FrontMatterShards);
        context.Output(
            frontMatter.Combine(target),
            static (output, input) => FrontMatterShardEmitter.Emit(input.Left, input.Right, output.CancellationToken).AddTo(output));

        var html = layouts
            .Combine(bodies.Collect())
            .Combine(excess)
            .SelectMany(static (input, cancellationToken) => ShardBuilder.Bodies(input.Left.Left, input.Left.Right, withHtml: input.Right == 0, cancellationToken))
            .WithTrackingName(PipelineSteps.BodyShards);
        context.Output(
            html.Combine(target),
            static (output, input) => BodyShardEmitter.Emit(input.Left, input.Right, output.CancellationToken).AddTo(output));
    }
}
