namespace TypedContent.Runtime;

// What entries ask of their set, and what the tree of the site does.
public abstract partial class EntrySet<T> : IBodySource, ITreeSource
{
    EntryTree? IBodySource.Tree => Tree;

    IEnumerable<TreePlace> ITreeSource.ReadPlaces()
    {
        var state = ReadAll();
        for (var index = 0; index < state.Entries.Length; index++)
        {
            var (bucket, number) = state.Catalog.Place(index);
            yield return TreePlace.Read(TryGetShard(state, bucket)!.Read(number)); // It has been read.
        }
    }

    IContentEntry? ITreeSource.Find(string slug) => Find(slug);

    DataReader? IBodySource.FindBody(int bucket, string path)
    {
        var facts = BodyFacts(bucket);
        return Shard.Find(facts, path, out var start) is null ? null : new DataReader(facts, start);
    }

    string? IBodySource.FindHtml(int bucket, string path) =>
        Shard.Find(BodyFacts(bucket), path, out _) is { } number ? Html(bucket, number) : null;
}
