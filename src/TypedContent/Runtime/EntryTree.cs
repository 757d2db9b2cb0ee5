using System.ComponentModel;

namespace TypedContent.Runtime;

/// <summary>
/// The pages of a site in the tree of their folders. Read when it is first asked for, in one pass and without creating entries; after a hot
/// reload it is read again.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntryTree
{
    private TreeState? _state;

    /// <summary>All sets of the site. Of two pages at one place, that of the set named first has the children.</summary>
    protected abstract IReadOnlyList<IContentEntry>[] Sets { get; }

    private TreeState Current
    {
        get
        {
            var state = Volatile.Read(ref _state);
            var version = ContentUpdates.Version;
            if (state is not null && state.Version == version)
            {
                return state;
            }

            var fresh = new TreeState(version, Sets.OfType<ITreeSource>());
            var winner = Interlocked.CompareExchange(ref _state, fresh, state);
            return winner is null || winner == state ? fresh : winner;
        }
    }

    internal IContentEntry? ParentOf(TreePlace place) => Current.Above(place.Path)?.Entry;

    internal IReadOnlyList<IContentEntry> ChildrenOf(TreePlace place) => Current.Find(place)?.Children ?? [];

    internal IReadOnlyList<IContentEntry> BreadcrumbsOf(TreePlace place)
    {
        var above = new List<IContentEntry>();
        for (var node = Current.Above(place.Path); node is not null; node = node.Parent)
        {
            if (node.Entry is { } entry)
            {
                above.Add(entry);
            }
        }

        above.Reverse();
        return above;
    }
}
