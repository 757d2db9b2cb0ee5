namespace TypedContent.Runtime;

/// <summary>Entries that were built in code.</summary>
internal sealed class FixedEntries<T> : EntryList<T>
    where T : class, IDataEntry
{
    private readonly T[] _entries;
    private readonly Dictionary<string, int> _positions;

    public FixedEntries(IEnumerable<T> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _entries = [.. entries];
        _positions = new Dictionary<string, int>(_entries.Length, StringComparer.Ordinal);
        for (var index = 0; index < _entries.Length; index++)
        {
            var entry = _entries[index];
            if (!_positions.TryAdd(entry.Slug, index))
            {
                throw new ArgumentException($"Two entries have the slug '{entry.Slug}'{Titles(_entries[_positions[entry.Slug]], entry)}.", nameof(entries));
            }
        }

        foreach (var member in _entries.OfType<ICollectionMember>())
        {
            member.Join(this);
        }
    }

    public override int Count => _entries.Length;

    private protected override IReadOnlyCollection<string> Slugs => _positions.Keys;

    public override T this[int index] => _entries[index];

    private protected override bool Has(string slug) => _positions.ContainsKey(slug);

    private protected override T? FindNear(string slug, int distance) =>
        _positions.TryGetValue(slug, out var index) && (uint)(index + distance) < (uint)_entries.Length ? _entries[index + distance] : null;

    private static string Titles(T one, T other) => (one, other) is (IContentEntry { Title: var first }, IContentEntry { Title: var second }) ? $": '{first}' and '{second}'" : "";
}
