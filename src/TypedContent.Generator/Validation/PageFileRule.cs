using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Validation;

/// <summary>A link to a Markdown file leads to a page, and names its file as the disk does.</summary>
internal static class PageFileRule
{
    public static LinkProblem? Check(string from, LinkUse link, Destination destination, LinkedSite site)
    {
        if (ContentPath.Resolve(from, destination.Path) is not { } path)
        {
            return Missing(link, "a place outside of the content folder", null);
        }

        if (site.Urls.FindFile(path) is { } page)
        {
            return AddressesPage(page, path) ? DraftRule.Check(from, link, page, site) ?? AnchorRule.Check(destination, from, page.Path, site) : OtherCase(from, link, destination, page.Path);
        }

        if (destination.IsRooted && site.Assets?.Contains($"/{path}") == true)
        {
            return null;
        }

        return site.Urls.FindUrl($"/{path}") is null && !site.Settings.IsKnown($"/{path}") ? Missing(link, $"{path}, which is no page of the site", Nearest(from, path, destination, site)) : null;
    }

    private static bool AddressesPage(PageUrl page, string path) =>
        string.Equals(UnicodeText.Composed(page.Path), UnicodeText.Composed(path), StringComparison.Ordinal);

    private static LinkProblem Missing(LinkUse link, string what, string? suggestion) =>
        new(DiagnosticDescriptors.LinkedPageMissing, MessageText.Shorten(link.Url), what, LinkProblem.Suggest(suggestion));

    private static LinkProblem OtherCase(string from, LinkUse link, Destination destination, string path) =>
        new(DiagnosticDescriptors.LinkInOtherCase, MessageText.Shorten(link.Url), path, Written(from, path, destination) + destination.Suffix);

    private static string? Nearest(string from, string path, Destination destination, LinkedSite site) =>
        site.Urls.NearestFile(path, from) is { } nearest ? Written(from, nearest, destination) : null;

    /// <summary>How a link names the file, in the manner that its author chose.</summary>
    private static string Written(string from, string path, Destination destination)
    {
        var relative = destination.IsRooted ? $"/{path}" : ContentPath.Relative(from, path);
        return destination.Path.StartsWith("./", StringComparison.Ordinal) && !relative.StartsWith("../", StringComparison.Ordinal) ? $"./{relative}" : relative;
    }
}
