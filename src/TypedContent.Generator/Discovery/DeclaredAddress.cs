using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>
/// Where a page stands whose type is declared. Its URL follows from the path as everywhere; slug and symbols start below the
/// fixed folders of the pattern.
/// </summary>
internal static class DeclaredAddress
{
    /// <param name="standing">As the path alone has it.</param>
    public static PageAddress Of(PageAddress standing, TypeKey set, bool isPage, int folderCount) =>
        isPage ? Page(standing, set) : Entry(standing, set, folderCount);

    private static PageAddress Page(PageAddress standing, TypeKey set)
    {
        if (standing.Type.Role is PageRole.Index)
        {
            return standing with { Type = standing.Type with { Declared = set.Declared } };
        }

        var name = standing.Segments[standing.Segments.Count - 1];
        return standing with { Type = new TypeKey(PageRole.Page, set.Folder.Length > 0 ? set.Folder : name, set.Declared), Segments = [name] };
    }

    private static PageAddress Entry(PageAddress standing, TypeKey set, int folderCount)
    {
        // The path names the first folder, the segments the others; a page at the root has none.
        var above = Math.Max(0, folderCount - 1);
        var isRootIndex = standing.Type.Role is PageRole.Page && standing.Url is "/";
        if (isRootIndex)
        {
            return standing;
        }

        if (folderCount == 0 && standing.Type.Role is not PageRole.Page)
        {
            standing = WithFirstFolder(standing);
        }

        string[] segments = [.. standing.Segments.Skip(above)];
        if (standing.Type.Role is PageRole.Index || segments.Length == 0)
        {
            return standing with { Type = new TypeKey(PageRole.Index, set.Folder), Segments = [.. segments], Slug = Below(standing.Slug, above, "index") };
        }

        return standing with { Type = set, Segments = [.. segments], Slug = Below(standing.Slug, above, standing.Slug) };
    }

    /// <summary>Where the pattern fixes no folder, the first one tells pages apart like all others, and its index is one of them.</summary>
    private static PageAddress WithFirstFolder(PageAddress standing)
    {
        var folder = standing.Type.Folder;
        var isFolder = standing.Segments.IsEmpty;
        var isMarked = standing.Path[(standing.Path.LastIndexOf('/') + 1)..].StartsWith("_", StringComparison.Ordinal);
        return standing with
        {
            Type = isFolder && !isMarked ? standing.Type with { Role = PageRole.Entry } : standing.Type,
            Segments = [folder, .. standing.Segments],
            Slug = isFolder ? Slug.FromSegment(folder) : $"{Slug.FromSegment(folder)}/{standing.Slug}",
        };
    }

    private static string Below(string slug, int above, string fallback)
    {
        var rest = string.Join("/", slug.Split('/').Skip(above));
        return rest.Length > 0 ? rest : fallback;
    }
}
