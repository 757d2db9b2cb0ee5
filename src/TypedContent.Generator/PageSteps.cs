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
    public static IncrementalValuesProvider<Outcome<EntryBody>> RenderBodies(this IncrementalValuesProvider<SourcePage> pages) =>
        pages
            .Select(static (page, _) => PageReader.BodyOf(page))
            .WithTrackingName(PipelineSteps.Bodies)
            .Select(static (body, cancellationToken) => BodyRenderer.Render(body, cancellationToken))
            .WithTrackingName(PipelineSteps.RenderedPages);

    public static IncrementalValueProvider<EquatableArray<TypeKey>> FindSets(this IncrementalValuesProvider<SourcePage> pages) =>
        pages.Select(static (page, _) => page.Address.Type).Collect().Select(static (types, _) => RecordSets.Of(types));

    public static IncrementalValueProvider<EquatableArray<AssignedType>> NameTypes(
        this IncrementalValueProvider<EquatableArray<TypeKey>> sets, IncrementalValueProvider<ProjectTypes> projectTypes, IncrementalValueProvider<ProjectOptions> project) =>
        sets
            .Combine(projectTypes)
            .Combine(project)
            .Select(static (input, _) => TypeNames.Assign(input.Left.Left, input.Left.Right, input.Right.ClassName))
            .WithTrackingName(PipelineSteps.TypeNames);

    /// <summary>One schema per record, so that an edit in one collection leaves the others cached.</summary>
    public static IncrementalValuesProvider<Outcome<TypedSchema>> InferSchemas(
        this IncrementalValuesProvider<SourcePage> pages, IncrementalValueProvider<EquatableArray<AssignedType>> types) =>
        pages
            .Select(static (page, _) => PageReader.ShapeOf(page))
            .WithTrackingName(PipelineSteps.PageShapes)
            .CollectSorted(static shape => shape.Shape.Path, static shape => shape.SourcePath)
            .Combine(types)
            .SelectMany(static (input, _) => RecordSets.Group(input.Left, input.Right))
            .Select(static (set, cancellationToken) => Guard.Run(TypedSchema.Infer, set, TypedSchema.WithoutKeys, location: null, cancellationToken))
            .WithTrackingName(PipelineSteps.Schemas);

    public static IncrementalValuesProvider<Outcome<BoundEntry>> BindEntries(
        this IncrementalValuesProvider<SourcePage> pages, IncrementalValuesProvider<TypedSchema> schemas, IncrementalValueProvider<ProjectSeverities> severities) =>
        pages
            .Combine(schemas.CollectArray().Select(static (schemas, _) => new SchemaTable(schemas)))
            .Combine(severities)
            .Select(static (input, _) => new BindingInput(input.Left.Left, input.Left.Right.Of(input.Left.Left.Address.Type), input.Right))
            .Select(static (input, cancellationToken) => EntryBuilder.Build(input, cancellationToken))
            .WithTrackingName(PipelineSteps.Entries);

    /// <summary>The site's symbols and layouts. Of a body it sees nothing but the heading that stands in for a title.</summary>
    public static IncrementalValueProvider<SiteSymbols> ArrangeSite(
        this IncrementalValuesProvider<Outcome<BoundEntry>> entries,
        IncrementalValuesProvider<Outcome<EntryBody>> bodies,
        IncrementalValueProvider<EquatableArray<AssignedType>> types,
        IncrementalValueProvider<ProjectTypes> projectTypes,
        IncrementalValueProvider<ProjectOptions> project) =>
        entries
            .Select(static (entry, _) => entry.Value.Summary)
            .CollectSorted(static entry => entry.Path, static entry => entry.SourcePath)
            .Combine(bodies.Select(static (body, _) => new BodyTitle(body.Value.SourcePath, body.Value.Body.Title)).CollectArray())
            .Combine(types.Combine(projectTypes).Combine(project).Select(static (input, _) => new SiteSettings(
                input.Right.ClassName, input.Right.EntryMembers, RecordSets.NamesOf(input.Left.Left), input.Left.Right.OwnMembers)))
            .Select(static (input, cancellationToken) => SiteBuilder.Build(BodyTitle.Fill(input.Left.Left, input.Left.Right), input.Right, cancellationToken))
            .WithTrackingName(PipelineSteps.SiteSymbols);
}
