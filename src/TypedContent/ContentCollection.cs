using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using TypedContent.Runtime;

namespace TypedContent;

/// <summary>
/// The entries of a folder in the order of their paths. An entry is created when it is first asked for, and then stays the same object.
/// Safe for use by several threads.
/// </summary>
/// <typeparam name="T">The record of the collection.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public class ContentCollection<T> : IReadOnlyList<T>
    where T : class, IDataEntry
{
    private readonly EntryList<T> _entries;

    /// <summary>A collection of entries built in code, for example by a test. Their slugs must differ.</summary>
    public ContentCollection(IEnumerable<T> entries) => _entries = new FixedEntries<T>(entries);

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ContentCollection(EntryList<T> entries) => _entries = entries;

    /// <summary>The number of entries.</summary>
    public int Count => _entries.Count;

    /// <summary>The entry at a position.</summary>
    public T this[int index] => _entries[index];

    /// <summary>The entry of a slug.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest ones.</exception>
    public T this[string slug] => _entries[slug];

    /// <summary>The entry of a slug, or null.</summary>
    public T? Find(string slug) => _entries.Find(slug);

    /// <summary>The entry of a slug, if there is one.</summary>
    public bool TryGetValue(string slug, [NotNullWhen(true)] out T? entry) => (entry = Find(slug)) is not null;

    /// <summary>Whether an entry has this slug.</summary>
    public bool Contains(string slug) => _entries.Contains(slug);

    /// <inheritdoc cref="ContentEntryExtensions.Published"/>
    public IEnumerable<T> Published(TimeProvider? timeProvider = null) => ContentEntryExtensions.Select(this, timeProvider ?? TimeProvider.System);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The type of the entries and their number.</summary>
    public override string ToString() => $"{typeof(T).Name} × {Count}";
}
