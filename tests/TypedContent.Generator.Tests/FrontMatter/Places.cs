using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.Tests.FrontMatter;

/// <summary>Holds the places of nodes against the text of their file, independently of the parser.</summary>
internal static class Places
{
    /// <summary>The nodes whose place is not what they were read from.</summary>
    public static IEnumerable<FrontMatterNode> Wrong(string text, FrontMatterNode node) => Nodes(node).Where(child => !IsRight(text, child));

    private static bool IsRight(string text, FrontMatterNode node)
    {
        var written = text.Substring(node.Place.Span.Start, node.Place.Span.Length);
        return node switch
        {
            ScalarNode { Style: ScalarStyle.Plain } scalar => written == scalar.Text || IsChanged(written),
            ScalarNode { Style: ScalarStyle.SingleQuoted } => written is ['\'', .., '\''],
            ScalarNode { Style: ScalarStyle.DoubleQuoted } => written is ['"', .., '"'],
            ScalarNode { Style: ScalarStyle.Literal } => written is ['|', ..],
            ScalarNode { Style: ScalarStyle.Folded } => written is ['>', ..],
            SequenceNode => written is ['[', .., ']'] or ['-', ..],
            MappingNode mapping => mapping.Entries.IsEmpty || written is ['{', .., '}'] || mapping.Entries[0].Key.Place.Span.Start - node.Place.Span.Start is 0 or 2,
            UnreadableNode => true,
            _ => false,
        };
    }

    // Text over several lines is joined, and control characters are replaced.
    private static bool IsChanged(string written) => written.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029');

    private static IEnumerable<FrontMatterNode> Nodes(FrontMatterNode node) => node switch
    {
        SequenceNode sequence => [node, .. sequence.Items.SelectMany(Nodes)],
        MappingNode mapping => [node, .. mapping.Entries.SelectMany(entry => Nodes(entry.Key).Concat(Nodes(entry.Value)))],
        _ => [node],
    };
}
