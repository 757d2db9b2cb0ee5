using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.FrontMatter;

/// <summary>Mistakes with the space before a line.</summary>
internal static class IndentationMistakes
{
    /// <summary>The parser reports a tab at the line above it, or at the start of the whole mapping.</summary>
    public static YamlMistake? Tab(YamlFailure failure)
    {
        var concernsTabs = failure.Message.IndexOf(" tab ", StringComparison.Ordinal) >= 0;
        var line = failure.From(Math.Max(failure.Offset, failure.LastEnd)).FirstOrDefault(IsIndentedByTab);

        return line.Text is not null && (concernsTabs || line.Start == failure.Line.Start)
            ? new(DiagnosticDescriptors.TabIndentation, TextSpan.FromBounds(line.Start, line.Content))
            : null;
    }

    /// <summary>A key that is indented below a key which already has a value.</summary>
    public static YamlMistake? BelowValue(YamlFailure failure)
    {
        var line = failure.Line;
        return line.HasKey && failure.Offset == line.Colon && failure.Above.FirstOrDefault() is { Text: not null, HasKey: true } above
            && line.Indent > above.Indent && above.Value < above.End
            ? Wrong(
                line,
                $"but '{MessageText.Shorten(above.KeyText)}' above already has a value; align the two, "
                + $"or put the whole value of '{MessageText.Shorten(above.KeyText)}' in quotes if this line is part of it")
            : null;
    }

    /// <summary>A key that is indented below a list item which is text.</summary>
    public static YamlMistake? BelowItem(YamlFailure failure)
    {
        var line = failure.Line;
        return line.HasKey && failure.Offset == line.Colon && failure.Above.FirstOrDefault() is { Text: not null, IsItem: true, HasKey: false } above
            && line.Indent > above.Indent && above.Value < above.End
            ? ContinuesItem(line, above)
            : null;
    }

    /// <summary>Items that are indented below an item: the parser joins them with its text.</summary>
    public static IEnumerable<YamlMistake> ItemsWithin(string text, TextSpan plain)
    {
        var item = YamlLine.At(text, plain.Start);
        if (!item.IsItem || item.Key != plain.Start)
        {
            yield break;
        }

        for (var i = text.IndexOf('\n', plain.Start, plain.Length); i >= 0; i = text.IndexOf('\n', i + 1, plain.End - i - 1))
        {
            if (YamlLine.At(text, i + 1) is { IsItem: true } line)
            {
                yield return ContinuesItem(line, item);
            }
        }
    }

    /// <summary>A line whose indentation is between that of the lines above, or less than any.</summary>
    public static YamlMistake? NoSuchLevel(YamlFailure failure)
    {
        var line = failure.Line;
        if (failure.Offset != line.Content || line.IsEmpty)
        {
            return null;
        }

        var levels = new List<int>();
        foreach (var above in failure.Above)
        {
            if (levels.Count == 0 || above.Indent < levels[levels.Count - 1])
            {
                levels.Add(above.Indent);
            }
        }

        if (levels.Count == 0 || levels.Contains(line.Indent))
        {
            return null;
        }

        levels.Reverse();
        return Wrong(line, $"but the lines above by {string.Join(" or ", levels.Select(Invariant.Number))}; indent it like the lines that it belongs to");
    }

    private static YamlMistake ContinuesItem(YamlLine line, YamlLine item) => Wrong(
        line,
        $"but the list item above is the text '{MessageText.Shorten(item.ValueText)}', which this line continues; "
        + "indent it like the lines that it belongs to, or put the whole item in quotes if this line is part of it");

    private static YamlMistake Wrong(YamlLine line, string remedy)
    {
        var name = MessageText.Shorten(line.HasKey ? line.KeyText : line.ContentText);
        var span = TextSpan.FromBounds(line.Key, line.HasKey ? line.Colon : line.End);
        return new(DiagnosticDescriptors.WrongIndentation, span, name, MessageText.Spaces(line.Indent), remedy) { IsLast = true };
    }

    private static bool IsIndentedByTab(YamlLine line) => line.Text.IndexOf('\t', line.Start, line.Content - line.Start) >= 0;
}
