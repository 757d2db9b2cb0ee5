namespace TypedContent.Runtime;

/// <summary>
/// Creates entries that refer to each other. They are made first, one after another and never within each other, then linked, and
/// seen by other code when all of them are complete: entries may refer to each other in circles and in long chains.
/// </summary>
internal sealed class EntryLinker
{
    // Entries of several sets become visible together, so one lock is for all sets.
    private static readonly object Gate = new();

    private readonly Dictionary<object, object> _states = [];
    private readonly Dictionary<(object Set, int Index), object> _entries = [];
    private readonly Dictionary<(object Set, int Property), IReadOnlyDictionary<string, IReadOnlyList<string>>> _backlinks = [];
    private readonly Queue<Action<EntryLinker>> _links = [];
    private readonly List<Action> _publications = [];
    private bool _isStale;

    /// <summary>The entry with all that can be reached from it. Null where the data is newer than the state.</summary>
    public static T? Load<T>(StoredEntries<T> set, EntryState<T> state, int index)
        where T : class, IDataEntry
    {
        lock (Gate)
        {
            var linker = new EntryLinker();
            linker._states.Add(set, state);
            var entry = set.Load(state, index, linker);
            while (!linker._isStale && linker._links.TryDequeue(out var link))
            {
                link(linker);
            }

            if (linker._isStale || state.Version != ContentUpdates.Version)
            {
                return null;
            }

            linker._publications.ForEach(static publish => publish());
            return entry;
        }
    }

    /// <summary>Puts off a link until the entries exist.</summary>
    public void Later(Action<EntryLinker> link) => _links.Enqueue(link);

    /// <summary>The entry of a slug, which may not be linked yet. Null where there is none.</summary>
    public T? Find<T>(StoredEntries<T> set, string slug)
        where T : class, IDataEntry
    {
        var state = StateOf(set);
        if (!state.Catalog.TryGetPosition(slug, out var index))
        {
            return null;
        }

        var entry = set.Load(state, index, this);
        _isStale |= entry is null;
        return entry;
    }

    /// <summary>The slugs of the entries that refer to <paramref name="slug"/>.</summary>
    public IReadOnlyList<string> BacklinksOf<T>(StoredEntries<T> set, int property, string slug)
        where T : class, IDataEntry
    {
        if (!_backlinks.TryGetValue((set, property), out var backlinks))
        {
            _backlinks.Add((set, property), backlinks = set.ReadBacklinks(property));
        }

        return backlinks.GetValueOrDefault(slug, []);
    }

    /// <summary>The entry if this linker has made it, else a new one.</summary>
    public T? Adopt<T>(StoredEntries<T> set, EntryState<T> state, int index, Func<EntryState<T>, int, EntryLinker, T?> create)
        where T : class, IDataEntry
    {
        if (_entries.TryGetValue((set, index), out var known))
        {
            return (T)known;
        }

        if (create(state, index, this) is not { } entry)
        {
            _isStale = true;
            return null;
        }

        _entries.Add((set, index), entry);
        _publications.Add(() => Volatile.Write(ref state.Entries[index], entry));
        return entry;
    }

    /// <summary>One state of a set for all that this linker makes.</summary>
    private EntryState<T> StateOf<T>(StoredEntries<T> set)
        where T : class, IDataEntry
    {
        if (_states.TryGetValue(set, out var state))
        {
            return (EntryState<T>)state;
        }

        var current = set.Current;
        _states.Add(set, current);
        return current;
    }
}
