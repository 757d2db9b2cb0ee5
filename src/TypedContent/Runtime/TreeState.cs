namespace TypedContent.Runtime;

/// <summary>The tree of one version of the content.</summary>
internal sealed class TreeState
{
    private readonly Dictionary<string, TreeNode> _byPath = new(StringComparer.Ordinal);

    public TreeState(int version, IEnumerable<ITreeSource> sources)
    {
        Version = version;
        var nodes = new List<TreeNode>();
        foreach (var source in sources)
        {
            foreach (var place in source.ReadPlaces())
            {
                var node = new TreeNode(source, place);
                nodes.Add(node);
                _byPath.TryAdd(place.Path, node);
            }
        }

        foreach (var node in nodes)
        {
            Above(node.Place.Path)?.Adopt(node);
        }
    }

    public int Version { get; }

    public TreeNode? Find(TreePlace place) =>
        _byPath.TryGetValue(place.Path, out var node) && string.Equals(node.Place.SourcePath, place.SourcePath, StringComparison.Ordinal) ? node : null;

    /// <summary>The page of the nearest folder above, at last that of the root.</summary>
    public TreeNode? Above(string path)
    {
        while (path.Length > 0)
        {
            path = path[..Math.Max(path.LastIndexOf('/'), 0)];
            if (_byPath.TryGetValue(path, out var node))
            {
                return node;
            }
        }

        return null;
    }
}

/// <summary>A page in the tree. Its entry, and the order of its children, are sought when they are asked for.</summary>
internal sealed class TreeNode(ITreeSource source, TreePlace place)
{
    private readonly List<TreeNode> _children = [];
    private IReadOnlyList<IContentEntry>? _sorted;

    public TreePlace Place => place;

    public TreeNode? Parent { get; private set; }

    /// <summary>Null where a hot reload has just taken the page away.</summary>
    public IContentEntry? Entry => source.Find(place.Slug);

    public IReadOnlyList<IContentEntry> Children =>
        Volatile.Read(ref _sorted) ?? Interlocked.CompareExchange(ref _sorted, Sort(), null) ?? _sorted;

    public void Adopt(TreeNode child)
    {
        child.Parent = this;
        _children.Add(child);
    }

    // A copy is sorted: two threads may be at it.
    private IReadOnlyList<IContentEntry> Sort() =>
        Array.AsReadOnly(_children.OrderBy(static child => child.Place).Select(static child => child.Entry).OfType<IContentEntry>().ToArray());
}
