using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.FrontMatter;

/// <summary>
/// Finds the front matter of a file. It opens with <c>---</c> on the first line that is not blank, and closes with
/// <c>---</c> or <c>...</c>; both stand at column 0 and nothing but spaces follows.
/// </summary>
/// <remarks>
/// <c>---</c> is a thematic break in Markdown too. It is taken for one where no key follows and either a blank line
/// does, or there is no second fence. After leading blank lines, only keys and a second fence make it front matter.
/// </remarks>
internal static class FrontMatterSplitter
{
    private const char ByteOrderMark = '\uFEFF';

    public static SplitFile Split(SourceText file)
    {
        var text = file.ToString();
        var start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;

        return ForeignFrontMatter.Find(file, text, start) ?? FindYaml(file, text, start) ?? SplitFile.WithoutFrontMatter(start);
    }

    private static SplitFile? FindYaml(SourceText file, string text, int start)
    {
        var opening = 0;
        while (opening < file.Lines.Count - 1 && IsBlank(text, LineSpan(file, opening, start)))
        {
            opening++;
        }

        if (!IsFence(text, LineSpan(file, opening, start), "---"))
        {
            return null;
        }

        var closing = FindClosing(file, text, opening);
        var hasKeys = FirstContent(file, text, opening, closing ?? file.Lines.Count) is { LooksLikeKey: true };
        var blankFollows = opening + 1 < file.Lines.Count && IsBlank(text, file.Lines[opening + 1].Span);
        var fence = TextSpan.FromBounds(LineSpan(file, opening, start).Start, LineSpan(file, opening, start).Start + 3);

        if (closing is not { } last)
        {
            return hasKeys && !blankFollows && opening == 0 ? Unclosed(file, text, fence) : null;
        }

        var isEmpty = FirstContent(file, text, opening, last) is null;
        return hasKeys || (opening == 0 && (isEmpty || !blankFollows))
            ? new(
                TextSpan.FromBounds(fence.Start, file.Lines[last].Start + 3),
                TextSpan.FromBounds(file.Lines[opening].EndIncludingLineBreak, file.Lines[last].Start),
                file.Lines[last].EndIncludingLineBreak)
            : null;
    }

    /// <summary>The block reaches as far as its lines look like YAML, so that the prose below is still rendered.</summary>
    private static SplitFile Unclosed(SourceText file, string text, TextSpan fence)
    {
        var last = 0;
        YamlLine? suspect = null;
        while (suspect is null && last + 1 < file.Lines.Count)
        {
            var line = YamlLine.Parse(text, file.Lines[last + 1].Span);
            suspect = ResemblesFence(line) ? line : null;
            if (suspect is null && !ResemblesYaml(line))
            {
                break;
            }

            last++;
        }

        var end = file.Lines[last];
        return new(
            TextSpan.FromBounds(fence.Start, end.End),
            TextSpan.FromBounds(file.Lines[0].EndIncludingLineBreak, end.EndIncludingLineBreak),
            end.EndIncludingLineBreak,
            suspect is { } found
                ? new(DiagnosticDescriptors.FrontMatterNotClosed, fence, Invariant.Number(last), WhyNotClosed(found, last + 1))
                : new(DiagnosticDescriptors.FrontMatterNotClosed, fence, Invariant.Number(last + 1), ""));
    }

    private static string WhyNotClosed(YamlLine line, int number) =>
        $"; '{MessageText.Shorten(line.ContentText)}' on line {Invariant.Number(number)} does not close it, since it must be '---' without spaces before it";

    // Editors turn dashes into longer ones, and authors indent them or write more than three.
    private static bool ResemblesFence(YamlLine line) =>
        !line.IsEmpty && line.ContentText.All(c => c is '-' or '.' or '\u2013' or '\u2014' or '_' or '=' or '*');

    private static bool ResemblesYaml(YamlLine line) =>
        line.LooksLikeKey || line.IsItem || (line.IsEmpty ? line.IsComment : line.Indent > 0);

    private static int? FindClosing(SourceText file, string text, int opening)
    {
        for (var i = opening + 1; i < file.Lines.Count; i++)
        {
            var line = file.Lines[i].Span;
            if (IsFence(text, line, "---") || IsFence(text, line, "..."))
            {
                return i;
            }
        }

        return null;
    }

    private static YamlLine? FirstContent(SourceText file, string text, int opening, int closing)
    {
        for (var i = opening + 1; i < closing; i++)
        {
            if (YamlLine.Parse(text, file.Lines[i].Span) is { IsEmpty: false } line)
            {
                return line;
            }
        }

        return null;
    }

    private static TextSpan LineSpan(SourceText file, int line, int start) =>
        line == 0 ? TextSpan.FromBounds(start, Math.Max(start, file.Lines[0].End)) : file.Lines[line].Span;

    private static bool IsFence(string text, TextSpan line, string fence) =>
        string.CompareOrdinal(text, line.Start, fence, 0, fence.Length) == 0
        && line.Length >= fence.Length
        && IsBlank(text, TextSpan.FromBounds(line.Start + fence.Length, line.End));

    private static bool IsBlank(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!YamlLine.IsSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
