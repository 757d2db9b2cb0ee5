namespace TypedContent.Runtime;

/// <summary>The slugs of a set in their order, and where the data of each entry is: in which shard, and at which place there.</summary>
internal sealed class EntryCatalog
{
    private readonly Dictionary<string, int> _positions;
    private readonly Place[] _places;
    private readonly int[]?[] _starts;

    public EntryCatalog(string data)
    {
        var slugs = new List<string>();
        var places = new List<Place>();
        var counts = new Dictionary<int, int>();
        foreach (var start in Shard.Starts(data))
        {
            var reader = new DataReader(data, start);
            var bucket = reader.Int32();
            var number = counts.GetValueOrDefault(bucket);
            counts[bucket] = number + 1;
            places.Add(new Place(bucket, number));
            slugs.Add(reader.Text());
        }

        _places = [.. places];
        _starts = new int[counts.Count == 0 ? 0 : counts.Keys.Max() + 1][];
        _positions = new Dictionary<string, int>(slugs.Count, StringComparer.Ordinal);
        for (var index = 0; index < slugs.Count; index++)
        {
            _positions.TryAdd(slugs[index], index);
        }
    }

    public int Count => _places.Length;

    public IReadOnlyCollection<string> Slugs => _positions.Keys;

    public IEnumerable<int> Buckets => _places.Select(static place => place.Bucket).Distinct();

    public bool TryGetPosition(string slug, out int position) => _positions.TryGetValue(slug, out position);

    public int Bucket(int position) => _places[position].Bucket;

    /// <summary>Where the entry's front matter starts in the literal of its shard.</summary>
    public int Start(int position, string shard)
    {
        var place = _places[position];
        var starts = _starts[place.Bucket] ??= Shard.Starts(shard);
        return starts[place.Number];
    }

    private readonly record struct Place(int Bucket, int Number);
}
