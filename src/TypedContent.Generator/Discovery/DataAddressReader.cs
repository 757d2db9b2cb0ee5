using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>Tells from a data file's path what its type is called after. Whether it holds one mapping or many, only its text says.</summary>
internal static class DataAddressReader
{
    /// <summary>A file whose type is declared. One of several in a folder is called by its path there.</summary>
    /// <param name="folderCount">How many folders the pattern names.</param>
    public static PageAddress ReadDeclared(string path, string sourcePath, TypeKey set, int folderCount)
    {
        var below = string.Join("/", path.Split('/').Skip(folderCount));
        var slug = below[..below.LastIndexOf('.')];
        return Read(path, sourcePath) with { Type = set, Slug = slug, Segments = set.Role is PageRole.Item ? [slug] : [] };
    }

    /// <param name="path">Relative to the content.</param>
    public static PageAddress Read(string path, string sourcePath)
    {
        var slash = path.IndexOf('/');
        var file = slash < 0 ? path : TreePath.CollectionFolder(path[..slash]) + path[slash..];
        return new PageAddress
        {
            Path = path,
            SourcePath = sourcePath,
            Type = new TypeKey(PageRole.Data, file),
            Segments = [],
            Slug = DataPath.Of(file).Name,
            Url = "",
        };
    }
}
