using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.DataFiles;

/// <summary>Reads a file of YAML, and of one that cannot be read as a whole what its entries or items hold.</summary>
internal static class YamlDocument
{
    // Each item costs a run of the parser.
    private const int MostItems = 2_000;

    /// <summary>The root; null for a file without any value.</summary>
    public static FrontMatterNode? Read(DataText file, out bool isBroken, CancellationToken cancellationToken)
    {
        var start = file.Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        var whole = TextSpan.FromBounds(start, file.Text.Length);
        var root = YamlReader.ReadRoot(Block(file, whole), file.Diagnostics, cancellationToken);
        isBroken = root is null;
        return isBroken ? ReadBroken(file, whole, cancellationToken)
            : ReferenceEquals(root, MappingNode.Empty) ? null
            : root;
    }

    private static FrontMatterNode ReadBroken(DataText file, TextSpan whole, CancellationToken cancellationToken)
    {
        var items = Items(file, whole);
        return items.Count == 0 ? BrokenBlock.Read(file.Path, file.File, whole, cancellationToken)
            : items.Count > MostItems ? new SequenceNode([], file.Place(whole.Start, whole.End))
            : new SequenceNode(items.SelectMany(item => ReadItem(file, item, cancellationToken)).ToEquatableArray(), file.Place(whole.Start, whole.End));
    }

    private static IEnumerable<FrontMatterNode> ReadItem(DataText file, TextSpan item, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // The file as a whole has been reported on. What cannot be read still counts, so that the others keep their numbers.
        return YamlReader.ReadRoot(Block(file, item), [], cancellationToken) is SequenceNode list ? list.Items : [new UnreadableNode(file.Place(item.Start, item.Start))];
    }

    /// <summary>The items of a list whose dashes stand at the start of a line. None for a mapping.</summary>
    private static List<TextSpan> Items(DataText file, TextSpan whole)
    {
        var starts = file.File.Lines.Where(line => line.Start >= whole.Start && IsContent(file.Text, line)).Select(static line => line.Start).ToList();
        if (starts.Count == 0 || file.Text[starts[0]] is not '-')
        {
            return [];
        }

        starts.RemoveAll(start => file.Text[start] is not '-');
        return [.. starts.Select((start, index) => TextSpan.FromBounds(start, index + 1 < starts.Count ? starts[index + 1] : whole.End))];
    }

    private static bool IsContent(string text, TextLine line) =>
        line.Span.Length > 0 && !char.IsWhiteSpace(text[line.Start]) && text[line.Start] is not '#' && line.ToString().TrimEnd() is not ("---" or "...");

    private static YamlBlock Block(DataText file, TextSpan span) => new(file.Path, file.File, span) { IsWholeFile = true };
}
