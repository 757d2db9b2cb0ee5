using TypedContent.Generator.Collections;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Emits the class that knows where the pages of a record type are: its catalog and its shards.</summary>
internal static class EntrySetEmitter
{
    private const string Runtime = "global::TypedContent.Runtime";

    /// <param name="collectionType">The collection class over the set, null for root pages and index pages.</param>
    public static GeneratedFile Emit(EntrySetModel set, string? collectionType, CodeTarget target)
    {
        var name = CSharp.Identifier(GeneratedNames.Set(set.RecordName));
        var record = GeneratedNames.Record(target, set.RecordName, set.Type.Declared);
        var writer = SourceHeader.Start(GeneratedNames.ShardNamespace(target));
        writer.Line(SourceHeader.GeneratedCode).Line(SourceHeader.EditorHidden);

        // Static fields hold objects, never content: an initialiser does not run again under hot reload.
        using (writer.Open($"internal sealed class {name} : {Runtime}.{(set.Type.IsData ? "DataSet" : "EntrySet")}<{record}>"))
        {
            writer.Line($"public static {name} Instance {{ get; }} = new();");
            if (collectionType is not null)
            {
                var collection = GeneratedNames.Public(target, collectionType);
                writer.Line().Line($"public static {collection} Collection {{ get; }} = new(Instance);");
            }

            writer.Line().Line($"protected override string Catalog => {CSharp.Literal(Catalog(set.Catalog))};");
            if (set.Catalog.Any(static entry => entry.IsDraft))
            {
                // For SlugAnalyzer. Nothing of a draft is in a Release build, where its slug is unknown anyway.
                writer.Line().Line($"private static string Drafts => {CSharp.Literal(Catalog(set.Catalog.Where(static entry => entry.IsDraft)))};");
            }

            Switch(writer, set, "FrontMatter(int bucket)", bucket => $"{GeneratedNames.Internal(target, GeneratedNames.FrontMatter(set.RecordName, bucket))}.Entries");
            if (!set.Type.IsData)
            {
                writer.Line().Line($"protected override {Runtime}.EntryTree Tree => {GeneratedNames.Internal(target, GeneratedNames.Tree)}.Instance;");
                Switch(writer, set, "BodyFacts(int bucket)", bucket => $"{GeneratedNames.Internal(target, GeneratedNames.Bodies(set.RecordName, bucket))}.Facts");
                Switch(writer, set, "Html(int bucket, int number)", bucket => $"{GeneratedNames.Internal(target, GeneratedNames.Bodies(set.RecordName, bucket))}.Html(number)");
            }

            EmitLinks(writer, set, target);
            writer.Line().Line($"protected override {record} Create({Runtime}.{(set.Type.IsData ? "DataContent" : "EntryContent")} content, {Runtime}.DataReader reader) =>");
            writer.Line("    new(content, reader);");
        }

        return new GeneratedFile(HintName.Of(set.RecordName, "Set"), writer.ToString());
    }

    private static void EmitLinks(CodeWriter writer, EntrySetModel set, CodeTarget target)
    {
        if (set.Links is not { Inverses: var inverses })
        {
            return;
        }

        writer.Line().Line("protected override bool HasLinks => true;");
        if (!inverses.IsEmpty)
        {
            writer.Line();
            using (writer.Open("protected override string Backlinks(int property) => property switch", "};"))
            {
                for (var number = 0; number < inverses.Count; number++)
                {
                    writer.Line($"{Invariant.Number(number)} => {GeneratedNames.Internal(target, GeneratedNames.Backlinks(set.RecordName))}.{GeneratedNames.BacklinkList(number)},");
                }

                writer.Line("_ => base.Backlinks(property),");
            }
        }
    }

    private static void Switch(CodeWriter writer, EntrySetModel set, string method, Func<int, string> shard)
    {
        writer.Line();
        using (writer.Open($"protected override string {method} => bucket switch", "};"))
        {
            foreach (var bucket in set.Catalog.Select(static entry => entry.Bucket).Distinct().OrderBy(static bucket => bucket))
            {
                writer.Line($"{Invariant.Number(bucket)} => {shard(bucket)},");
            }

            writer.Line("_ => \"\",");
        }
    }

    // The order of EntryCatalog.
    private static string Catalog(IEnumerable<CatalogEntry> entries)
    {
        var catalog = new DataWriter();
        foreach (var entry in entries)
        {
            catalog.Text(new DataWriter().Integer(entry.Bucket).Text(entry.Slug).ToString());
        }

        return catalog.ToString();
    }
}
