using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.FrontMatter;

/// <summary>A located node of a front-matter block. Nothing is typed yet: a scalar is the text its author wrote.</summary>
internal abstract record FrontMatterNode(SourceSpan Place);

/// <param name="Text">The content of the scalar: without its quotes and with its escapes resolved, otherwise verbatim.</param>
internal sealed record ScalarNode(string Text, ScalarStyle Style, SourceSpan Place) : FrontMatterNode(Place)
{
    /// <summary>YAML 1.2 core schema, 10.3.2: an empty plain scalar, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => Style is ScalarStyle.Plain && Text is ("" or "~" or "null" or "Null" or "NULL");
}

/// <summary>A value that a mistake makes unreadable. The mistake has been reported; that there is a value is still known.</summary>
/// <param name="IsDate">It is meant as a date; else as text.</param>
internal sealed record UnreadableNode(SourceSpan Place, bool IsDate = false) : FrontMatterNode(Place);

internal sealed record SequenceNode(EquatableArray<FrontMatterNode> Items, SourceSpan Place) : FrontMatterNode(Place);

/// <summary>A mapping without duplicate keys, in source order.</summary>
internal sealed record MappingNode(EquatableArray<MappingEntry> Entries, SourceSpan Place) : FrontMatterNode(Place)
{
    public static MappingNode Empty { get; } = new([], SourceSpan.StartOfFile);

    /// <summary>The value of a standard key, in whatever spelling is taken for it.</summary>
    /// <param name="key">In lower case, without <c>-</c> and <c>_</c>.</param>
    public FrontMatterNode? FindStandard(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(Naming.Fold(entry.Key.Text), key, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }
}

/// <param name="IsImplied">The name of the file says it: its author wrote no key that could be wrong.</param>
internal sealed record MappingEntry(ScalarNode Key, FrontMatterNode Value, bool IsImplied = false);

internal enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}
