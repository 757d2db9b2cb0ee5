namespace TypedContent.Generator.Model;

/// <summary>The folders below a collection while its symbols are being named.</summary>
internal sealed class FolderTree
{
    public SortedDictionary<string, FolderTree> Folders { get; } = new(StringComparer.Ordinal);

    /// <summary>The pages of the folder by the name of their file, in the order of the collection.</summary>
    public List<KeyValuePair<string, EntrySummary>> Entries { get; } = [];

    /// <summary>The data files of the folder.</summary>
    public List<DataLeaf> Data { get; } = [];

    public EntrySummary? Index { get; private set; }

    /// <summary>The path of a page to point at, or of a data file. A folder is there for the sake of one.</summary>
    public string FirstPath => Index?.SourcePath ?? (Entries.Count > 0 ? Entries[0].Value.SourcePath : Data.Count > 0 ? Data[0].SourcePath : Folders.Values.First().FirstPath);

    /// <param name="data">Their first folder is the collection's.</param>
    public static FolderTree Build(IEnumerable<EntrySummary> entries, IEnumerable<EntrySummary> indexes, IEnumerable<DataLeaf> data)
    {
        var root = new FolderTree();
        foreach (var index in indexes)
        {
            var folder = root.Descend(index.Segments);
            folder.Index ??= index;
        }

        foreach (var entry in entries)
        {
            root.Descend(entry.Segments.Take(entry.Segments.Count - 1)).Entries.Add(new(entry.Segments[entry.Segments.Count - 1], entry));
        }

        foreach (var file in data)
        {
            root.Descend(file.Path.Folders.Skip(1)).Data.Add(file);
        }

        root.AdoptPagesBesideFolders();
        return root;
    }

    private FolderTree Descend(IEnumerable<string> segments)
    {
        var folder = this;
        foreach (var segment in segments)
        {
            if (!folder.Folders.TryGetValue(segment, out var next))
            {
                folder.Folders.Add(segment, next = new FolderTree());
            }

            folder = next;
        }

        return folder;
    }

    /// <summary>A page beside a folder of its name (<c>v2.md</c> beside <c>v2/</c>, or <c>v2/index.md</c>) is that folder's index.</summary>
    private void AdoptPagesBesideFolders()
    {
        foreach (var entry in Entries)
        {
            if (Folders.TryGetValue(entry.Key, out var folder))
            {
                folder.Index ??= entry.Value;
            }
        }

        Entries.RemoveAll(entry => Folders.TryGetValue(entry.Key, out var folder) && ReferenceEquals(folder.Index, entry.Value));
        foreach (var folder in Folders.Values)
        {
            folder.AdoptPagesBesideFolders();
        }
    }
}
