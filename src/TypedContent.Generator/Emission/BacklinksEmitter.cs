using TypedContent.Generator.Collections;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Emits who refers to the entries of a set, apart from what the entries say themselves: a new reference changes nothing else of them.</summary>
internal static class BacklinksEmitter
{
    public static GeneratedFile Emit(BacklinkModel model, CodeTarget target)
    {
        var writer = SourceHeader.Start(GeneratedNames.ShardNamespace(target));
        writer.Line(SourceHeader.GeneratedCode).Line(SourceHeader.EditorHidden);
        using (writer.Open($"internal static class {CSharp.Identifier(GeneratedNames.Backlinks(model.CodeName))}"))
        {
            for (var number = 0; number < model.Lists.Count; number++)
            {
                writer.Line($"public static string {GeneratedNames.BacklinkList(number)} => {CSharp.Literal(Encode(model.Lists[number]))};");
            }
        }

        return new GeneratedFile(HintName.Of(model.CodeName, "Backlinks"), writer.ToString());
    }

    private static string Encode(BacklinkList list)
    {
        var data = new DataWriter().Mapping(list.Entries.Count);
        foreach (var entry in list.Entries)
        {
            data.Text(entry.Slug).List(entry.Slugs.Count);
            foreach (var slug in entry.Slugs)
            {
                data.Text(slug);
            }
        }

        return data.ToString();
    }
}
