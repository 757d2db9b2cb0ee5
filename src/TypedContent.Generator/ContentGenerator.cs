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

/// <summary>Turns the Markdown files of a project into typed pages. Each stage lives in the folder of its name.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.ReadProjectOptions();
        var project = options.Select(static (outcome, _) => outcome.Value);
        var pages = context.ReadPages(project);

        var bodies = pages.RenderBodies();
        var sets = pages.FindSets();
        var projectTypes = context.ReadProjectTypes(sets, project);
        var types = sets.NameTypes(projectTypes, project);
        var inferred = pages.InferSchemas(types);
        var schemas = inferred.Values();
        var entries = pages.BindEntries(schemas, context.ReadProjectSeverities());
        var site = entries.ArrangeSite(bodies, types, projectTypes, project);
        var excess = bodies.MeasureExcess(context.ReadLargeStrings());

        var target = project.Select(static (project, _) => new CodeTarget(project.Namespace, project.ClassName));
        context.EmitSite(site, projectTypes, target);
        context.EmitRecords(schemas, projectTypes, target);
        context.EmitShards(site, entries, bodies, excess, target);

        context.Report(
            pages,
            ofBodies: bodies.Diagnostics(),
            options.CheckProject(projectTypes, excess),
            pages.CheckFiles(),
            inferred.Diagnostics(),
            entries.Diagnostics(),
            entries.CheckSite(site, types, project));
    }
}
