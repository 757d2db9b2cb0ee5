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
                $"but '{above.KeyText}' above already has a value; align the two, "
                + $"or put the whole value of '{above.KeyText}' in quotes if this line is part of it")
            : null;
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

    private static YamlMistake Wrong(YamlLine line, string remedy)
    {
        var name = line.HasKey ? line.KeyText : MessageText.Shorten(line.ContentText);
        var span = TextSpan.FromBounds(line.Key, line.HasKey ? line.Colon : line.End);
        return new(DiagnosticDescriptors.WrongIndentation, span, name, MessageText.Spaces(line.Indent), remedy) { IsLast = true };
    }

    private static bool IsIndentedByTab(YamlLine line) => line.Text.IndexOf('\t', line.Start, line.Content - line.Start) >= 0;
}
