using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Validation;

namespace TypedContent.Generator;

/// <summary>The steps that join pages by their links: rendered alone, each gets the URLs of the others here and is checked against them.</summary>
internal static class LinkSteps
{
    /// <summary>Where each page is found. An edit that moves no page leaves it equal.</summary>
    public static IncrementalValueProvider<SiteUrls> FindUrls(this IncrementalValuesProvider<Outcome<BoundEntry>> entries, IncrementalValueProvider<ProjectOptions> project) =>
        entries
            .Where(static entry => !entry.Value.Summary.Type.IsData)
            .Select(static (entry, _) => new PageUrl(entry.Value.Summary.Path, entry.Value.Summary.SourcePath, entry.Value.Facts.Url, entry.Value.Summary.IsDraft) { Aliases = entry.Value.Facts.Aliases })
            .CollectSorted(static page => page.Path, static page => page.SourcePath)
            .Combine(project.Select(static (project, _) => project.Urls.PathBase))
            .Select(static (input, _) => new SiteUrls(input.Left, input.Right))
            .WithTrackingName(PipelineSteps.SiteUrls);

    public static IncrementalValuesProvider<Outcome<EntryBody>> FillLinks(this IncrementalValuesProvider<Outcome<RenderedEntry>> rendered, IncrementalValueProvider<SiteUrls> urls) =>
        rendered
            .Select(static (page, _) => new UnlinkedBody(page.Value.FullPath, page.Value.Path, page.Value.Entry))
            .Combine(urls)
            .Select(static (input, cancellationToken) => BodyLinker.Fill(input.Left, input.Right, cancellationToken))
            .WithTrackingName(PipelineSteps.LinkedBodies);

    /// <summary>The list of files that the package's targets write.</summary>
    public static IncrementalValuesProvider<Outcome<AssetFile>> ReadAssets(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Where(static file => Path.GetFileName(file.Path).Equals(AssetList.FileName, StringComparison.Ordinal))
            .Select(static (file, cancellationToken) => Guard.Run(
                static (file, cancellationToken) => new AssetFile(AssetList.Parse(file.GetText(cancellationToken)?.ToString() ?? "")),
                file, static _ => new AssetFile(null), LocationInfo.StartOf(file.Path), cancellationToken));

    /// <returns>Null where there is no list.</returns>
    public static IncrementalValueProvider<AssetList?> FindAssets(this IncrementalValuesProvider<Outcome<AssetFile>> files) =>
        files.Values()
            .Collect()
            .Select(static (files, _) => files.FirstOrDefault()?.List)
            .WithTrackingName(PipelineSteps.Assets);

    public static IncrementalValueProvider<LinkedSite> ArrangeLinks(
        this IncrementalValuesProvider<Outcome<RenderedEntry>> rendered,
        IncrementalValueProvider<SiteUrls> urls,
        IncrementalValueProvider<AssetList?> assets,
        IncrementalValueProvider<ProjectOptions> project) =>
        rendered
            .Select(static (page, _) => new PageIds(page.Value.Path, page.Value.Links.Ids))
            .CollectSorted(static page => page.Path, static page => page.Path)
            .Select(static (pages, _) => new SiteIds(pages))
            .Combine(urls)
            .Combine(assets)
            .Combine(project.Select(static (project, _) => new LinkSettings(project.KnownUrls, project.IgnoredLinks)))
            .Select(static (input, _) => new LinkedSite(input.Left.Left.Right, input.Left.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(PipelineSteps.LinkedSite);

    /// <summary>What is wrong with the links of bodies, located from the start of each body.</summary>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> CheckBodyLinks(
        this IncrementalValuesProvider<Outcome<RenderedEntry>> rendered, IncrementalValueProvider<LinkedSite> site) =>
        rendered.Select(static (page, _) => new LinkedPage(page.Value.FullPath, page.Value.Path, page.Value.Links.Links)).CheckLinks(site);

    /// <summary>What is wrong with the links of front matter.</summary>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> CheckFrontMatterLinks(
        this IncrementalValuesProvider<Outcome<BoundEntry>> entries, IncrementalValueProvider<LinkedSite> site) =>
        entries.Select(static (entry, _) => new LinkedPage(entry.Value.Facts.FullPath, entry.Value.Summary.Path, entry.Value.Destinations)).CheckLinks(site);

    private static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> CheckLinks(this IncrementalValuesProvider<LinkedPage> pages, IncrementalValueProvider<LinkedSite> site) =>
        pages
            .Where(static page => !page.Links.IsEmpty)
            .Combine(site)
            .Select(static (input, cancellationToken) => Guard.Run(
                static (input, cancellationToken) => new Outcome<LinkedPage>(input.Left, LinkRules.Check(input.Left, input.Right, cancellationToken)),
                input, static input => input.Left, LocationInfo.StartOf(input.Left.FullPath), cancellationToken).Diagnostics)
            .WithTrackingName(PipelineSteps.LinkProblems)
            .Flatten();
}
