using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.Schemas;

/// <summary>Front-matter nodes → their shape: keys and kinds, no values and no positions.</summary>
internal static class ShapeReader
{
    public static MappingShape Read(MappingNode mapping)
    {
        var keys = new KeyShape[mapping.Entries.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var entry = mapping.Entries[i];
            keys[i] = new KeyShape(entry.Key.Text, Read(entry.Value));
        }

        return new MappingShape(new(keys));
    }

    private static ValueShape Read(FrontMatterNode node) => node switch
    {
        ScalarNode scalar => ScalarShape.Of(CoreSchema.KindOf(scalar)),
        UnreadableNode { IsDate: true } => ScalarShape.Of(ShapeKind.Date),
        UnreadableNode => ScalarShape.Of(ShapeKind.Text), // Mistakes in quoting and the like are mistakes in text.
        SequenceNode sequence => Read(sequence),
        MappingNode mapping => Read(mapping),
        _ => throw new InvalidOperationException($"Unknown node {node.GetType().Name}."),
    };

    private static ListShape Read(SequenceNode sequence)
    {
        var kinds = new SortedSet<ShapeKind>();
        List<ValueShape> others = [];
        foreach (var item in sequence.Items)
        {
            if (item is ScalarNode scalar)
            {
                kinds.Add(CoreSchema.KindOf(scalar));
            }
            else
            {
                others.Add(Read(item));
            }
        }

        return new ListShape([.. kinds.Select(ScalarShape.Of), .. others]);
    }
}
