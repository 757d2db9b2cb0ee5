using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>Tells from a file's path where its page stands in the site.</summary>
internal static class PageAddressReader
{
    /// <summary>The address of the page at <paramref name="path"/>, which is relative to the content.</summary>
    public static PageAddress Read(string path, string sourcePath)
    {
        string[] parts = path.Split('/');
        var name = parts[^1][..parts[^1].LastIndexOf('.')];
        return parts.Length == 1 ? RootPage(path, sourcePath, name) : CollectionPage(path, sourcePath, parts, name);
    }

    private static PageAddress RootPage(string path, string sourcePath, string name)
    {
        var isIndex = TreePath.IsIndex(name);
        var page = isIndex ? "index" : name;
        var slug = Slug.FromSegment(page);
        return new PageAddress
        {
            Path = path,
            SourcePath = sourcePath,
            Type = new TypeKey(PageRole.Page, page),
            Segments = [page],
            Slug = slug,
            Url = isIndex ? "/" : $"/{slug}/",
        };
    }

    private static PageAddress CollectionPage(string path, string sourcePath, string[] parts, string fileName)
    {
        var place = DraftFolders.Leave(parts.Take(parts.Length - 1));
        var (name, date) = FileDate.Split(fileName);
        var folder = TreePath.CollectionFolder(place.Folders[0]);
        string[] folders = [.. place.Folders.Skip(1)];
        var isIndex = TreePath.IsIndex(fileName) && (fileName[0] == '_' || folders.Length == 0);
        string[] segments = TreePath.IsIndex(fileName) ? folders : [.. folders, name];
        var slug = string.Join("/", segments.Select(Slug.FromSegment));
        return new PageAddress
        {
            Path = path,
            SourcePath = sourcePath,
            Type = new TypeKey(isIndex ? PageRole.Index : PageRole.Entry, folder),
            Segments = [.. segments],
            Slug = slug is "" ? "index" : slug,
            Url = slug is "" ? $"/{Slug.FromSegment(folder)}/" : $"/{Slug.FromSegment(folder)}/{slug}/",
            FileDate = date,
            IsInDrafts = place.IsDraft,
        };
    }
}
