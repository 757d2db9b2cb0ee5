using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.Schemas;

/// <summary>What a node is, for an author: <c>a list</c>.</summary>
internal static class NodeWords
{
    public static string Of(FrontMatterNode node) => node switch
    {
        SequenceNode => TypeWords.Of(KindGroup.List),
        MappingNode => TypeWords.Of(KindGroup.Mapping),
        _ => TypeWords.Of(KindGroup.Text),
    };
}
