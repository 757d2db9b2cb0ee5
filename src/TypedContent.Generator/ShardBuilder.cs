using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator;

/// <summary>Groups the pages of each set into shards. The one step before emission that sees the content of more than one page.</summary>
internal static class ShardBuilder
{
    public static IEnumerable<FrontMatterShard> FrontMatter(
        EquatableArray<SetLayout> layouts, IEnumerable<EntryFrontMatter> entries, CancellationToken cancellationToken)
    {
        var byPath = Index(entries, static entry => entry.SourcePath);
        return Shards(layouts, cancellationToken, (set, bucket, members) => new FrontMatterShard(set.RecordName, bucket, members.Select(member => byPath[member.SourcePath]).ToEquatableArray()) { IsData = set.Type.IsData });
    }

    /// <param name="withHtml">False where the assembly could not hold it: then a diagnostic has said so.</param>
    public static IEnumerable<BodyShard> Bodies(
        EquatableArray<SetLayout> layouts, IEnumerable<EntryBody> entries, bool withHtml, CancellationToken cancellationToken)
    {
        var byPath = Index(entries, static entry => entry.SourcePath);
        var pages = layouts.Where(static set => !set.Type.IsData).ToEquatableArray();
        return Shards(pages, cancellationToken, (set, bucket, members) => new BodyShard(set.RecordName, bucket, members.Select(member => Body(byPath[member.SourcePath])).ToEquatableArray()));

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

    private static IEnumerable<TShard> Shards<TShard>(
        EquatableArray<SetLayout> layouts, CancellationToken cancellationToken, Func<SetLayout, int, IEnumerable<SetMember>, TShard> create)
    {
        foreach (var set in (IEnumerable<SetLayout>)layouts)
        {
            var members = set.Members.ToLookup(static member => member.Bucket);
            for (var bucket = 0; bucket < set.Buckets; bucket++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return create(set, bucket, members[bucket]);
            }
        }
    }
}
