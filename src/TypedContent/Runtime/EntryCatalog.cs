namespace TypedContent.Runtime;

/// <summary>The slugs of a set in their order, and where the data of each entry is: in which shard, and at which place there.</summary>
internal sealed class EntryCatalog
{
    private readonly Dictionary<string, int> _positions;
    private readonly EntryPlace[] _places;

    public EntryCatalog(string data)
    {
        var slugs = new List<string>();
        var places = new List<EntryPlace>();
        var counts = new Dictionary<int, int>();
        foreach (var start in Shard.Starts(data))
        {
            var reader = new DataReader(data, start);
            var bucket = reader.Int32();
            var number = counts.GetValueOrDefault(bucket);
            counts[bucket] = number + 1;
            places.Add(new EntryPlace(bucket, number));
            slugs.Add(reader.Text());
        }

        _places = [.. places];
        BucketCount = counts.Count == 0 ? 0 : counts.Keys.Max() + 1;
        _positions = new Dictionary<string, int>(slugs.Count, StringComparer.Ordinal);
        for (var index = 0; index < slugs.Count; index++)
        {
            _positions.TryAdd(slugs[index], index);
        }
    }

    public int Count => _places.Length;

    public IReadOnlyCollection<string> Slugs => _positions.Keys;

    /// <summary>One more than the highest bucket; some may hold nothing.</summary>
    public int BucketCount { get; }

    public bool TryGetPosition(string slug, out int position) => _positions.TryGetValue(slug, out position);

    public EntryPlace Place(int position) => _places[position];
}

/// <summary>The shard of an entry, and its number there.</summary>
internal readonly record struct EntryPlace(int Bucket, int Number);
