using System.Collections;
using System.ComponentModel;

namespace TypedContent.Runtime;

/// <summary>What a collection reads its entries from: generated data, or objects built in code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntryList<T> : IReadOnlyList<T>, IEntryNeighbors
    where T : class, IDataEntry
{
    private protected EntryList()
    {
    }

    /// <summary>The number of entries.</summary>
    public abstract int Count { get; }

    /// <summary>The entry at a position.</summary>
    public abstract T this[int index] { get; }

    /// <summary>The entry of a slug.</summary>
    public T this[string slug] => Find(slug) ?? throw new KeyNotFoundException(NearestSlugs.Describe(slug, Slugs));

    private protected abstract IReadOnlyCollection<string> Slugs { get; }

    /// <summary>The entry of a slug, or null.</summary>
    public T? Find(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return FindNear(slug, 0);
    }

    /// <summary>Whether an entry has this slug.</summary>
    public bool Contains(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return Has(slug);
    }

    /// <inheritdoc/>
    public virtual IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    object? IEntryNeighbors.FindNear(string slug, int distance) => FindNear(slug, distance);

    private protected abstract bool Has(string slug);

    private protected abstract T? FindNear(string slug, int distance);
}
