namespace TypedContent.Generator.Model;

/// <summary>
/// Where a page stands in the tree of folders: its path without its extension, and that of the folder for its index. A page is below
/// another one if the other's place is the start of its own. The root is empty.
/// </summary>
internal static class TreePath
{
    /// <param name="path">Below the content root, with <c>/</c>.</param>
    public static string Of(string path)
    {
        string[] parts = path.Split('/');
        var file = parts[^1];
        var name = file.LastIndexOf('.') is > 0 and var dot ? file[..dot] : file;
        string[] own = IsIndex(name) ? [] : [name];
        if (parts.Length == 1)
        {
            return string.Concat(own);
        }

        var folders = DraftFolders.Leave(parts.Take(parts.Length - 1)).Folders;
        return string.Join("/", [CollectionFolder(folders[0]), .. folders.Skip(1), .. own]);
    }

    /// <summary>Whether a file without its extension is the page of its folder.</summary>
    public static bool IsIndex(string name) =>
        string.Equals(name, "index", StringComparison.OrdinalIgnoreCase) || string.Equals(name, "_index", StringComparison.OrdinalIgnoreCase);

    /// <summary>Jekyll marks the folders of its collections with an underscore, which is no part of their name.</summary>
    public static string CollectionFolder(string folder)
    {
        var name = folder.TrimStart('_');
        return name is "" ? folder : name;
    }
}
