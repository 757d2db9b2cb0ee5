using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Links;

namespace TypedContent.Generator.Validation;

/// <summary>An image or another file is there, beside the page or below wwwroot, and is spelled as the disk does.</summary>
internal static class AssetRule
{
    /// <summary>Checks what the page shows: it is a file, unless the app serves it.</summary>
    public static LinkProblem? CheckShown(string from, LinkUse link, Destination destination, LinkedSite site)
    {
        if (site.Assets is not { } assets || IsFound(from, destination, assets) || IsServed(from, destination, site) || IsBeyondReach(destination, assets))
        {
            return null;
        }

        return OtherCase(from, link, destination, assets) ?? new LinkProblem(
            DiagnosticDescriptors.AssetMissing,
            link.Kind switch { LinkKind.Image => "image", LinkKind.Media => "media file", _ => "file" },
            MessageText.Shorten(link.Url),
            Expected(from, destination),
            LinkProblem.Suggest(Nearest(from, destination, assets)));
    }

    /// <summary>Checks a link to something that has the name of a file and is no page.</summary>
    public static LinkProblem? CheckLinked(string from, LinkUse link, Destination destination, LinkedSite site)
    {
        if (site.Assets is not { } assets || IsBeyondReach(destination, assets))
        {
            return null;
        }

        return OtherCase(from, link, destination, assets) ?? new LinkProblem(
            DiagnosticDescriptors.LinkedFileMissing,
            MessageText.Shorten(link.Url),
            Expected(from, destination),
            LinkProblem.Suggest(Nearest(from, destination, assets) ?? UrlRule.Nearest(from, destination, site)));
    }

    /// <summary>Beside the page; where the browser will look for it; or, from the root of the site, below either folder.</summary>
    public static bool IsFound(string from, Destination destination, AssetList? assets) =>
        assets is not null && Candidates(from, destination).Any(assets.Contains);

    private static IEnumerable<string> Candidates(string from, Destination destination)
    {
        var path = ContentPath.Resolve(from, destination.Path);
        if (path is not null)
        {
            yield return path;
        }

        if (destination.IsRooted && path is not null)
        {
            yield return $"/{path}";
        }
    }

    private static bool IsServed(string from, Destination destination, LinkedSite site)
    {
        var url = UrlRule.UrlOf(from, destination, site);
        return site.Settings.IsKnown(url) || site.Assets?.Contains(url) == true || site.Urls.FindUrl(url) is not null;
    }

    /// <summary>In a library of content the app, and not this project, has the folder wwwroot.</summary>
    private static bool IsBeyondReach(Destination destination, AssetList assets) => destination.IsRooted && !assets.HasWebRoot;

    public static LinkProblem? OtherCase(string from, LinkUse link, Destination destination, AssetList assets)
    {
        var file = Candidates(from, destination).Select(assets.FindIgnoringCase).FirstOrDefault(static file => file is not null);
        return file is null
            ? null
            : new LinkProblem(DiagnosticDescriptors.LinkInOtherCase, MessageText.Shorten(link.Url), ContentPath.Name(file), Written(from, destination, file) + destination.Suffix);
    }

    private static string Expected(string from, Destination destination) => (ContentPath.Resolve(from, destination.Path), destination.IsRooted) switch
    {
        (null, _) => "there, outside of the content folder",
        (var path, true) => $"/{path} in wwwroot or in the content folder",
        var (path, _) => $"{path} in the content folder",
    };

    private static string? Nearest(string from, Destination destination, AssetList assets) =>
        Candidates(from, destination).Reverse().Select(assets.FindNearest).FirstOrDefault(static file => file is not null) is { } nearest
            ? Written(from, destination, nearest)
            : null;

    /// <summary>How a page names the file: from the root what lies below wwwroot, else in the manner that its author chose.</summary>
    private static string Written(string from, Destination destination, string file)
    {
        if (file[0] == '/')
        {
            return file;
        }

        return destination.IsRooted ? $"/{file}" : ContentPath.Relative(from, file);
    }
}
