using System.ComponentModel;

namespace TypedContent.Runtime;

/// <summary>
/// Entries whose data is in literals. They become objects here, each when it is first asked for.
/// After a hot reload all of it is read again.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class StoredEntries<T> : EntryList<T>
    where T : class, IDataEntry
{
    private EntryState<T>? _state;

    private protected StoredEntries()
    {
    }

    /// <inheritdoc/>
    public override int Count => Current.Catalog.Count;

    /// <summary>Bucket and slug of each entry.</summary>
    protected abstract string Catalog { get; }

    /// <summary>Whether entries refer to others, so that they are created together.</summary>
    protected virtual bool HasLinks => false;

    private protected override IReadOnlyCollection<string> Slugs => Current.Catalog.Slugs;

    // Two threads may both read the catalog, but one of the results is the state for all.
    internal EntryState<T> Current
    {
        get
        {
            var state = Volatile.Read(ref _state);
            var version = ContentUpdates.Version;
            if (state is not null && state.Version == version)
            {
                return state;
            }

            var fresh = new EntryState<T>(version, new EntryCatalog(Catalog));
            var winner = Interlocked.CompareExchange(ref _state, fresh, state);
            return winner is null || winner == state ? fresh : winner;
        }
    }

    /// <inheritdoc/>
    public override T this[int index]
    {
        get
        {
            while (true)
            {
                if (TryGetEntry(Current, index) is { } entry)
                {
                    return entry;
                }
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerator<T> GetEnumerator()
    {
        var state = ReadAll();
        while (HasLinks && !TryLinkAll(state))
        {
            state = ReadAll();
        }

        for (var index = 0; index < state.Entries.Length; index++)
        {
            yield return TryGetEntry(state, index)!; // Its shard has been read, or it is linked.
        }
    }

    /// <summary>The entry at a position as one linker sees it: not yet complete if it is of its own making. Null where the data is newer than the state.</summary>
    internal T? Load(EntryState<T> state, int index, EntryLinker linker) =>
        Volatile.Read(ref state.Entries[index]) ?? (HasLinks ? linker.Adopt(this, state, index, Create) : TryGetEntry(state, index));

    /// <summary>By slug, the slugs of the entries that refer to that entry by one property.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> ReadBacklinks(int property) =>
        new DataReader(Backlinks(property), 0).Dictionary(static reader => reader.List(static item => item.Text()));

    /// <summary>The front matter, or the data, of the entries of a bucket.</summary>
    protected abstract string FrontMatter(int bucket);

    /// <summary>For a property that lists the entries that refer to each entry: their slugs.</summary>
    protected virtual string Backlinks(int property) => "{0:";

    /// <summary>Makes an entry of its data.</summary>
    private protected abstract T Read(int bucket, DataReader reader);

    private protected override bool Has(string slug) => Current.Catalog.TryGetPosition(slug, out _);

    private protected override T? FindNear(string slug, int distance)
    {
        while (true)
        {
            var state = Current;
            if (!state.Catalog.TryGetPosition(slug, out var index) || (uint)(index + distance) >= (uint)state.Entries.Length)
            {
                return null;
            }

            if (TryGetEntry(state, index + distance) is { } entry)
            {
                return entry;
            }
        }
    }

    /// <summary>Null where the data is newer than the state: then <see cref="Current"/> is another one.</summary>
    private T? TryGetEntry(EntryState<T> state, int index)
    {
        if (Volatile.Read(ref state.Entries[index]) is { } entry)
        {
            return entry;
        }

        if (HasLinks)
        {
            return EntryLinker.Load(this, state, index);
        }

        return Create(state, index, null) is { } created ? Interlocked.CompareExchange(ref state.Entries[index], created, null) ?? created : null;
    }

    private T? Create(EntryState<T> state, int index, EntryLinker? linker)
    {
        var (bucket, number) = state.Catalog.Place(index);
        if (TryGetShard(state, bucket) is not { } shard)
        {
            return null;
        }

        var reader = shard.Read(number);
        reader.Linker = linker;
        return Read(bucket, reader);
    }

    /// <summary>One state for a whole enumeration: a hot reload must not change it half-way, so all that it needs is read before it starts.</summary>
    private protected EntryState<T> ReadAll()
    {
        var state = Current;
        while (!TryReadAll(state))
        {
            state = Current;
        }

        return state;
    }

    private bool TryReadAll(EntryState<T> state)
    {
        for (var bucket = 0; bucket < state.Shards.Length; bucket++)
        {
            if (TryGetShard(state, bucket) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Links lead to the current state of other sets: once that has changed, an entry can no longer be linked.</summary>
    private bool TryLinkAll(EntryState<T> state)
    {
        for (var index = 0; index < state.Entries.Length; index++)
        {
            if (TryGetEntry(state, index) is null)
            {
                return false;
            }
        }

        return true;
    }

    private protected FrontMatterShard? TryGetShard(EntryState<T> state, int bucket)
    {
        if (Volatile.Read(ref state.Shards[bucket]) is { } shard)
        {
            return shard;
        }

        var read = new FrontMatterShard(FrontMatter(bucket));
        return state.Version != ContentUpdates.Version ? null : Interlocked.CompareExchange(ref state.Shards[bucket], read, null) ?? read;
    }
}
