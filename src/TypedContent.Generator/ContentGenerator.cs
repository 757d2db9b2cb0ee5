using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Schemas;
using TypedContent.Generator.Validation;

namespace TypedContent.Generator;

/// <summary>Turns the Markdown and data files of a project into typed objects. Each stage lives in the folder of its name.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.ReadProjectOptions();
        var project = options.Select(static (outcome, _) => outcome.Value);
        var declared = context.ReadDeclaredTypes();
        var patterns = declared.ReadPatterns();
        var files = context.ReadFiles(project, patterns);
        var pages = files.FindPages();

        var rendered = pages.RenderBodies();
        var sets = files.FindSets(patterns);
        var projectTypes = context.ReadProjectTypes(sets, project);
        var types = sets.NameTypes(projectTypes, patterns, project);
        var inferred = pages.InferSchemas(types, project);
        var schemas = inferred.Values();
        var declaredSchemas = declared.DeclareSchemas(types, project);
        var entries = pages.BindEntries(schemas, declaredSchemas, context.ReadProjectSeverities(), project);
        var urls = entries.FindUrls(project);
        var linked = rendered.FillLinks(urls);
        var bodies = linked.Values();
        var assets = context.ReadAssets();
        var links = rendered.ArrangeLinks(urls, assets.FindAssets(), project);
        var arranged = entries.ArrangeSite(rendered, types, projectTypes, declaredSchemas, project);
        var site = arranged.Select(static (outcome, _) => outcome.Value);
        var excess = bodies.MeasureExcess(context.ReadLargeStrings());

        var target = project.Select(static (project, _) => new CodeTarget(project.Namespace, project.ClassName));
        context.EmitSite(site, projectTypes, target);
        context.EmitRecords(schemas, projectTypes, target);
        context.EmitDeclaredRecords(declaredSchemas, target);
        var backlinkProblems = context.EmitBacklinks(site, entries, target);
        context.EmitShards(site, entries, bodies, excess, target);

        var export = context.ReadExportOptions();
        context.ExportSchemas(export, pages, schemas, declaredSchemas, types, entries);
        context.Report(
            files,
            ofBodies: [rendered.Diagnostics(), linked.Diagnostics(), rendered.CheckBodyLinks(links)],
            options.CheckProject(projectTypes, excess),
            files.CheckFiles(),
            assets.Diagnostics(),
            inferred.Diagnostics(),
            entries.Diagnostics(),
            arranged.Select(static (outcome, _) => outcome.Diagnostics),
            backlinkProblems,
            entries.CheckSite(site, types, project),
            entries.CheckFrontMatterLinks(links),
            context.ExportDeclarations(export, pages, schemas, types, project));
    }
}
