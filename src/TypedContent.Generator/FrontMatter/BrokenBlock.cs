using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.FrontMatter;

/// <summary>
/// What can be told of a block that cannot be read as a whole: its entries, each read by itself. A page that has a type of
/// its own would lose its properties otherwise, and each use of them in C# would be an error that only follows from the first.
/// </summary>
internal static class BrokenBlock
{
    // Each entry costs a run of the parser.
    private const int MostEntries = 200;

    public static MappingNode Read(string path, SourceText file, TextSpan content, CancellationToken cancellationToken)
    {
        var spans = SplitEntries(file, content);
        if (spans.Count > MostEntries)
        {
            return MappingNode.Empty;
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<MappingEntry>();
        foreach (var span in spans)
        {
            cancellationToken.ThrowIfCancellationRequested();
            entries.AddRange(ReadEntry(new YamlBlock(path, file, span), cancellationToken).Where(entry => keys.Add(entry.Key.Text)));
        }

        return entries.Count == 0
            ? MappingNode.Empty
            : new MappingNode(entries.ToEquatableArray(), SourceSpan.From(file, TextSpan.FromBounds(entries[0].Key.Place.Span.Start, content.End)));
    }

    private static IEnumerable<MappingEntry> ReadEntry(YamlBlock entry, CancellationToken cancellationToken)
    {
        // The block as a whole has been reported on.
        if (YamlReader.Read(entry, [], cancellationToken) is { } root)
        {
            return root.Entries;
        }

        var line = YamlLine.At(entry.Text, 0);
        var key = new ScalarNode(line.KeyText, ScalarStyle.Plain, entry.Place(new TextSpan(line.Key, line.KeyText.Length)));
        return line.LooksLikeKey ? [new MappingEntry(key, new UnreadableNode(entry.Place(line.ValueSpan)))] : [];
    }

    /// <summary>An entry starts at a line that is not indented, and reaches to the next.</summary>
    private static List<TextSpan> SplitEntries(SourceText file, TextSpan content)
    {
        var starts = file.Lines
            .Where(line => line.Start >= content.Start && line.Start < content.End && line.Span.Length > 0 && !char.IsWhiteSpace(file[line.Start]) && file[line.Start] is not ('-' or '#'))
            .Select(static line => line.Start)
            .ToList();
        return [.. starts.Select((start, index) => TextSpan.FromBounds(start, index + 1 < starts.Count ? starts[index + 1] : content.End))];
    }
}
