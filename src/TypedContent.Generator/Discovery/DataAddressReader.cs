using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>Tells from a data file's path what its type is called after. Whether it holds one mapping or many, only its text says.</summary>
internal static class DataAddressReader
{
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
