using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>Which entries a set holds, in its order, and how they spread over shards.</summary>
/// <param name="RecordName">Name of the record, and as it is unique in the namespace also the set's name in generated code.</param>
/// <param name="Members">In the order of the collection: by path, ordinal, unless its type says otherwise.</param>
internal sealed record SetLayout(TypeKey Type, string RecordName, int Buckets, EquatableArray<SetMember> Members)
{
    /// <summary>Entries per shard, about: the compiler is quadratic in the members of one class.</summary>
    private const int ShardSize = 64;

    public static SetLayout Create(TypeKey type, string recordName, IReadOnlyList<EntrySummary> entries)
    {
        var buckets = 1;
        while (buckets * ShardSize < entries.Count)
        {
            buckets *= 2;
        }

        return new SetLayout(
            type, recordName, buckets, EntryOrder.Sort(entries).Select(entry => new SetMember(entry.SourcePath, entry.Slug, BucketOf(entry.SourcePath, buckets), entry.IsDraft)).ToEquatableArray());
    }

    /// <summary>By hash of the path rather than by position, so that a new page changes one shard.</summary>
    private static int BucketOf(string path, int buckets)
    {
        var hash = StableHash.Compute(path);
        return (int)((hash ^ (hash >> 32)) & (uint)(buckets - 1));
    }
}

internal sealed record SetMember(string SourcePath, string Slug, int Bucket, bool IsDraft);
