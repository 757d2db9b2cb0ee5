using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Nodes → the untyped values behind <c>FrontMatterValue</c>: source text, items, members.</summary>
internal static class AnyValues
{
    public static Value? Of(FrontMatterNode node) => node switch
    {
        ScalarNode { IsNull: true } => null,
        ScalarNode scalar => new AnyScalarValue(scalar.Text, scalar.Style is not ScalarStyle.Plain),
        SequenceNode sequence => new AnyListValue(new([.. sequence.Items.Select(static item => new ListItem(Of(item)))])),
        MappingNode mapping => new AnyMappingValue(new([.. mapping.Entries.Select(static entry => new AnyMember(entry.Key.Text, Of(entry.Value)))])),
        _ => throw new InvalidOperationException($"Unknown node {node.GetType().Name}."),
    };
}
