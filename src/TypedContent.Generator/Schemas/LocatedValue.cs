using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>A value with its place, which values have not.</summary>
/// <param name="Text">As its author wrote it; null where it is no text of its own.</param>
internal readonly record struct LocatedValue(Value Value, PropertyType Type, SourceSpan Place, string? Text, bool IsItem)
{
    public string Shown => MessageText.Shorten(Text ?? ValueText.Of(Value, Type));

    /// <summary>The value itself, or the items in it at any depth.</summary>
    public static IEnumerable<LocatedValue> Of(FrontMatterNode node, Value value, PropertyType type, bool isItem = false) => (value, type) switch
    {
        (ListValue list, ListType { Element: var element }) => list.Items.SelectMany((item, index) => OfItem(ItemNode(node, list, index), item.Value, element)),
        (MapValue map, DictionaryType { Value: var element }) => map.Items.SelectMany(item => OfItem(ValueNode(node, item.Key), item.Value, element)),
        _ => [new(value, type, node.Place, (node as ScalarNode)?.Text, isItem)],
    };

    private static IEnumerable<LocatedValue> OfItem(FrontMatterNode node, Value? value, PropertyType type) => value switch
    {
        null => [],

        // Of a text that stands for several items, or for one as a list.
        _ when node is ScalarNode && type is not (ListType or DictionaryType) => [new(value, type, node.Place, null, true)],
        _ => Of(node, value, type, isItem: true),
    };

    /// <summary>The node of the list itself where items have been left out of the value, so that they cannot be told apart.</summary>
    private static FrontMatterNode ItemNode(FrontMatterNode node, ListValue list, int index)
    {
        if (node is not SequenceNode sequence)
        {
            return node;
        }

        var present = sequence.Items.Count == list.Items.Count
            ? sequence.Items
            : sequence.Items.Where(static item => item is not ScalarNode { IsNull: true }).ToEquatableArray();
        return present.Count == list.Items.Count ? present[index] : node;
    }

    private static FrontMatterNode ValueNode(FrontMatterNode node, string key) =>
        (node as MappingNode)?.Entries.FirstOrDefault(entry => string.Equals(entry.Key.Text, key, StringComparison.Ordinal))?.Value ?? node;
}
