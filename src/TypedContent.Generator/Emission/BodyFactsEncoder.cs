using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Writes what is known of bodies, but for their HTML, as the text that the run-time library reads.</summary>
internal static class BodyFactsEncoder
{
    public static string Encode(BodyShard shard, CancellationToken cancellationToken)
    {
        var writer = new DataWriter();
        foreach (var entry in shard.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Text(Encode(entry));
        }

        return writer.ToString();
    }

    // The order of StoredBody. The path comes first: bodies are found by it.
    private static string Encode(EntryBody entry)
    {
        var body = entry.Body;
        var writer = new DataWriter()
            .Text(entry.SourcePath)
            .Text(body.Title)
            .Text(body.Hash)
            .Integer(body.WordCount)
            .Integer(body.ExcerptStart)
            .Integer(body.ExcerptLength)
            .Text(body.ExcerptHtml)
            .List(body.Headings.Count);
        foreach (var heading in body.Headings)
        {
            writer.Integer(heading.Level).Text(heading.Id).Text(heading.Text);
        }

        return writer.ToString();
    }
}
