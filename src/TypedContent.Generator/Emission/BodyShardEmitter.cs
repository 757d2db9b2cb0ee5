using TypedContent.Generator.Collections;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>
/// Emits the bodies of a shard. The HTML of each page is a plain literal behind a method of its own, named after the page's path,
/// so that hot reload replaces, adds or deletes one method when one page changes.
/// </summary>
internal static class BodyShardEmitter
{
    public static GeneratedFile Emit(BodyShard shard, CodeTarget target, CancellationToken cancellationToken = default)
    {
        var methods = Methods(shard);
        var writer = SourceHeader.Start(GeneratedNames.ShardNamespace(target));
        writer.Line(SourceHeader.GeneratedCode).Line(SourceHeader.EditorHidden);
        using (writer.Open($"internal static class {CSharp.Identifier(GeneratedNames.Bodies(shard.RecordName, shard.Bucket))}"))
        {
            writer.Line($"public static string Facts => {CSharp.Literal(BodyFactsEncoder.Encode(shard, cancellationToken))};");
            writer.Line();
            using (writer.Open("public static string Html(int number) => number switch", "};"))
            {
                for (var number = 0; number < methods.Length; number++)
                {
                    writer.Line($"{Invariant.Number(number)} => {methods[number]}(),");
                }

                writer.Line("_ => \"\",");
            }

            for (var number = 0; number < methods.Length; number++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                writer.Line().Line($"private static string {methods[number]}() => {CSharp.Literal(shard.Entries[number].Body.Html)};");
            }
        }

        return new GeneratedFile(HintName.Of(shard.RecordName, "Bodies", shard.Bucket), writer.ToString());
    }

    private static string[] Methods(BodyShard shard)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        return [.. shard.Entries.Select(entry => Unused($"Page_{StableHash.Of(entry.SourcePath)}"))];

        string Unused(string name) => used.Add(name) ? name : Unused($"{name}_");
    }
}
