namespace TypedContent.Runtime;

/// <summary>The data of one version. A shard is kept once it is read: the next reading may give that of a later version.</summary>
internal sealed class EntryState<T>(int version, EntryCatalog catalog)
    where T : class
{
    public int Version => version;

    public EntryCatalog Catalog => catalog;

    public FrontMatterShard?[] Shards { get; } = new FrontMatterShard?[catalog.BucketCount];

    public T?[] Entries { get; } = new T?[catalog.Count];
}
