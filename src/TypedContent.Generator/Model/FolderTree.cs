namespace TypedContent.Generator.Model;

/// <summary>The folders below a collection while its symbols are being named.</summary>
internal sealed class FolderTree
{
    public SortedDictionary<string, FolderTree> Folders { get; } = new(StringComparer.Ordinal);

    /// <summary>The pages of the folder by the name of their file, in the order of the collection.</summary>
    public List<KeyValuePair<string, EntrySummary>> Entries { get; } = [];

    public EntrySummary? Index { get; private set; }

    /// <summary>A page to point at. A folder is there for the sake of one.</summary>
    public EntrySummary FirstPage => Index ?? (Entries.Count > 0 ? Entries[0].Value : Folders.Values.First().FirstPage);

    public static FolderTree Build(IEnumerable<EntrySummary> entries, IEnumerable<EntrySummary> indexes)
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
