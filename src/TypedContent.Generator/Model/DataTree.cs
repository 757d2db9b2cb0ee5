namespace TypedContent.Generator.Model;

/// <summary>A data file that is to become a member.</summary>
/// <param name="SourcePath">Of its first entry; empty where it has none.</param>
internal sealed record DataLeaf(TypeKey Type, DataPath Path, string SourcePath);

/// <summary>The data files below a folder while their symbols are being named.</summary>
internal sealed class DataTree
{
    public SortedDictionary<string, DataTree> Folders { get; } = new(StringComparer.Ordinal);

    public List<DataLeaf> Files { get; } = [];

    /// <summary>A file to point at. A folder is there for the sake of one.</summary>
    public DataLeaf First => Files.Count > 0 ? Files[0] : Folders.Values.First().First;

    public static DataTree Build(IEnumerable<DataLeaf> files)
    {
        var root = new DataTree();
        foreach (var file in files)
        {
            var folder = root;
            foreach (var name in file.Path.Folders)
            {
                if (!folder.Folders.TryGetValue(name, out var next))
                {
                    folder.Folders.Add(name, next = new DataTree());
                }

                folder = next;
            }

            folder.Files.Add(file);
        }

        return root;
    }
}
