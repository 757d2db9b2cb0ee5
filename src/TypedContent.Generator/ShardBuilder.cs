using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator;

/// <summary>Groups the pages of each set into shards. The one step before emission that sees the content of more than one page.</summary>
internal static class ShardBuilder
{
    public static IEnumerable<FrontMatterShard> FrontMatter(EquatableArray<SetLayout> layouts, IEnumerable<EntryFrontMatter> entries)
    {
        var byPath = Index(entries, static entry => entry.SourcePath);
        return Shards(layouts, (set, bucket, members) => new FrontMatterShard(set.RecordName, bucket, members.Select(member => byPath[member.SourcePath]).ToEquatableArray()));
    }

    /// <param name="withHtml">False where the assembly could not hold it: then a diagnostic has said so.</param>
    public static IEnumerable<BodyShard> Bodies(EquatableArray<SetLayout> layouts, IEnumerable<EntryBody> entries, bool withHtml)
    {
        var byPath = Index(entries, static entry => entry.SourcePath);
        return Shards(layouts, (set, bucket, members) => new BodyShard(set.RecordName, bucket, members.Select(member => Body(byPath[member.SourcePath])).ToEquatableArray()));

        EntryBody Body(EntryBody entry) => withHtml ? entry : entry with { Body = new RenderedBody { Html = "", Hash = "" } };
    }

    private static Dictionary<string, T> Index<T>(IEnumerable<T> entries, Func<T, string> path)
    {
        var byPath = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            byPath[path(entry)] = entry;
        }

        return byPath;
    }

    private static IEnumerable<TShard> Shards<TShard>(EquatableArray<SetLayout> layouts, Func<SetLayout, int, IEnumerable<SetMember>, TShard> create) =>
        from set in layouts
        from bucket in Enumerable.Range(0, set.Buckets)
        select create(set, bucket, set.Members.Where(member => member.Bucket == bucket));
}
