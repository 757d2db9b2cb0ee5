using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator;

/// <summary>The steps from pages to a site.</summary>
internal static class PageSteps
{
    public static IncrementalValuesProvider<SourcePage> FindPages(this IncrementalValuesProvider<SourceFile> files) =>
        files.SelectMany(static (file, _) => file.Entries).WithTrackingName(PipelineSteps.SourcePages);

    /// <summary>Data has no bodies.</summary>
    public static IncrementalValuesProvider<Outcome<RenderedEntry>> RenderBodies(this IncrementalValuesProvider<SourcePage> pages) =>
        pages
            .Where(static page => !page.Address.Type.IsData)
            .Select(static (page, _) => PageReader.BodyOf(page))
            .WithTrackingName(PipelineSteps.Bodies)
            .Select(static (body, cancellationToken) => BodyRenderer.Render(body, cancellationToken))
            .WithTrackingName(PipelineSteps.RenderedPages);

    public static IncrementalValueProvider<EquatableArray<TypeKey>> FindSets(this IncrementalValuesProvider<SourceFile> files, IncrementalValueProvider<ContentPatterns> patterns) =>
        files.Select(static (file, _) => file.Type).Collect().Combine(patterns).Select(static (input, _) => RecordSets.Of(input.Left, input.Right.Collections));

    public static IncrementalValueProvider<EquatableArray<AssignedType>> NameTypes(
        this IncrementalValueProvider<EquatableArray<TypeKey>> sets, IncrementalValueProvider<ProjectTypes> projectTypes, IncrementalValueProvider<ContentPatterns> patterns, IncrementalValueProvider<ProjectOptions> project) =>
        sets
            .Combine(projectTypes)
            .Combine(patterns)
            .Combine(project)
            .Select(static (input, _) => TypeNames.Assign(input.Left.Left.Left, input.Left.Left.Right, input.Right.ClassName, input.Left.Right.Owners))
            .WithTrackingName(PipelineSteps.TypeNames);

    /// <summary>One schema per record, so that an edit in one collection leaves the others cached.</summary>
    public static IncrementalValuesProvider<Outcome<TypedSchema>> InferSchemas(
        this IncrementalValuesProvider<SourcePage> pages, IncrementalValueProvider<EquatableArray<AssignedType>> types, IncrementalValueProvider<ProjectOptions> project) =>
        pages
            .Where(static page => page.Address.Type.Declared is null)
            .Combine(project.Select(static (project, _) => project.IgnoredKeys))
            .Select(static (input, _) => PageReader.ShapeOf(input.Left, input.Right))
            .WithTrackingName(PipelineSteps.PageShapes)
            .CollectSorted(static shape => shape.Shape.Path, static shape => shape.SourcePath)
            .Combine(types)
            .SelectMany(static (input, _) => RecordSets.Group(input.Left, input.Right))
            .Select(static (set, cancellationToken) => Guard.Run(TypedSchema.Infer, set, TypedSchema.WithoutKeys, location: null, cancellationToken))
            .WithTrackingName(PipelineSteps.Schemas);

    /// <summary>The same for the records that the project declares.</summary>
    public static IncrementalValuesProvider<TypedSchema> DeclareSchemas(
        this IncrementalValueProvider<EquatableArray<DeclaredType>> declared, IncrementalValueProvider<EquatableArray<AssignedType>> types, IncrementalValueProvider<ProjectOptions> project) =>
        declared
            .Combine(types)
            .Combine(project.Select(static (project, _) => project.IgnoredKeys))
            .SelectMany(static (input, _) => DeclaredSchemas.Of(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(PipelineSteps.DeclaredSchemas);

    public static IncrementalValuesProvider<Outcome<BoundEntry>> BindEntries(
        this IncrementalValuesProvider<SourcePage> pages,
        IncrementalValuesProvider<TypedSchema> inferred,
        IncrementalValuesProvider<TypedSchema> declared,
        IncrementalValueProvider<ProjectSeverities> severities,
        IncrementalValueProvider<ProjectOptions> project) =>
        pages
            .Combine(inferred.CollectArray().Combine(declared.CollectArray()).Select(static (schemas, _) => new SchemaTable([.. schemas.Left, .. schemas.Right])))
            .Combine(severities.Combine(project.Select(static (project, _) => project.Urls)))
            .Select(static (input, _) => new BindingInput(input.Left.Left, input.Left.Right.Of(input.Left.Left.Address.Type), input.Right.Left, input.Right.Right))
            .Select(static (input, cancellationToken) => EntryBuilder.Build(input, cancellationToken))
            .WithTrackingName(PipelineSteps.Entries);

    /// <summary>The site's symbols and layouts. Of a body it sees nothing but the heading that stands in for a title.</summary>
    public static IncrementalValueProvider<Outcome<SiteSymbols>> ArrangeSite(
        this IncrementalValuesProvider<Outcome<BoundEntry>> entries,
        IncrementalValuesProvider<Outcome<RenderedEntry>> bodies,
        IncrementalValueProvider<EquatableArray<AssignedType>> types,
        IncrementalValueProvider<ProjectTypes> projectTypes,
        IncrementalValuesProvider<TypedSchema> declared,
        IncrementalValueProvider<ProjectOptions> project) =>
        entries
            .Select(static (entry, _) => entry.Value.Summary)
            .CollectSorted(static entry => entry.Path, static entry => entry.SourcePath)
            .Combine(bodies.Select(static (body, _) => new BodyTitle(body.Value.Entry.SourcePath, body.Value.Entry.Body.Title)).CollectArray())
            .Combine(types.Combine(projectTypes).Combine(project).Combine(declared.Select(static (schema, _) => DeclaredSchemas.LinksOf(schema)).WhereNotNull().CollectArray()).Select(static (input, _) => new SiteSettings(
                input.Left.Right.ClassName, input.Left.Right.EntryMembers, RecordSets.NamesOf(input.Left.Left.Left), input.Left.Left.Right.OwnMembers)
            {
                Links = input.Right,
                WithDrafts = input.Left.Right.IncludeDrafts,
            }))
            .Select(static (input, cancellationToken) => Guard.Run(
                static (input, cancellationToken) => SiteBuilder.Build(BodyTitle.Fill(input.Left.Left, input.Left.Right), input.Right, cancellationToken),
                input, static _ => SiteSymbols.None, location: null, cancellationToken))
            .WithTrackingName(PipelineSteps.SiteSymbols);
}
