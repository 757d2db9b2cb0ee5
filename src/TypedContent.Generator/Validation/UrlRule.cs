using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Links;

namespace TypedContent.Generator.Validation;

/// <summary>A URL of the site is that of a page, of a file or of something that the app says it serves.</summary>
internal static class UrlRule
{
    private const string Advice = "; link to the Markdown file of the page, or add the URL to TypedContentKnownUrls if the app serves it itself";

    private static readonly string[] PageExtensions = [".html", ".htm"];

    public static LinkProblem? Check(string from, LinkUse link, Destination destination, LinkedSite site)
    {
        var url = UrlOf(from, destination, site);
        if (site.Urls.FindUrl(url) is { } page)
        {
            return DraftRule.Check(from, link, page, site) ?? AnchorRule.Check(destination, from, page.Path, site);
        }

        if (site.Settings.IsKnown(url) || site.Assets?.Contains(url) == true || AssetRule.IsFound(from, destination, site.Assets))
        {
            return null;
        }

        if (link.Kind is LinkKind.Resource)
        {
            return site.Assets is { } assets ? AssetRule.OtherCase(from, link, destination, assets) : null;
        }

        if (ContentPath.HasExtension(destination.Path) && !Array.Exists(PageExtensions, extension => destination.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
        {
            return AssetRule.CheckLinked(from, link, destination, site);
        }

        var nearest = Nearest(from, destination, site);
        return nearest is null && MayBeFile(destination, site.Assets)
            ? null
            : new LinkProblem(DiagnosticDescriptors.UrlUnknown, url, nearest is null ? Advice : LinkProblem.Suggest(nearest));
    }

    /// <summary>The URL that a browser asks for.</summary>
    public static string UrlOf(string from, Destination destination, LinkedSite site) =>
        ContentPath.ResolveUrl(site.Urls.FindFile(from)?.Url ?? "/", destination.Path);

    /// <summary>The page that was meant: in the file of that name, or at a URL like it.</summary>
    public static string? Nearest(string from, Destination destination, LinkedSite site)
    {
        var file = ContentPath.Resolve(from, WithoutPageExtension(destination.Path));
        if (!destination.IsRooted && file is not null && FileOf(file, site) is { } path)
        {
            return ContentPath.Relative(from, path);
        }

        var url = UrlText.Key(WithoutPageExtension(UrlOf(from, destination, site)));
        var own = UrlText.Key(site.Urls.FindFile(from)?.Url ?? "/");
        return site.Urls.NearestUrl(url, own) is { } nearest ? site.Urls.FindUrl(nearest)?.Url : null;
    }

    /// <summary>Without a list of files <c>LICENSE</c> may be one of them.</summary>
    private static bool MayBeFile(Destination destination, AssetList? assets) => assets is null && !destination.IsRooted && destination.Path[^1] != '/';

    private static string? FileOf(string path, LinkedSite site)
    {
        string[] candidates = [$"{path}.md", $"{path}.markdown", $"{path}/index.md", $"{path}/_index.md"];
        return candidates.Select(site.Urls.FindFile).FirstOrDefault(static page => page is not null)?.Path;
    }

    private static string WithoutPageExtension(string path) =>
        PageExtensions.FirstOrDefault(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) is { } extension ? path[..^extension.Length] : path;
}
