using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.FrontMatter;

/// <summary>Mistakes with lists and mappings in brackets, some of which were meant as text.</summary>
internal static class BracketMistakes
{
    /// <summary><c>tags: [a, b</c>.</summary>
    public static YamlMistake? NotClosed(YamlFailure failure)
    {
        if (failure.OpenBracket is not { } open || FindClose(failure.Text, open) is not null)
        {
            return null;
        }

        var line = failure.From(open).First();
        var bracket = failure.Text[open];
        return new(
            DiagnosticDescriptors.UnclosedBracket,
            TextSpan.FromBounds(open, Math.Max(open + 1, line.End)),
            bracket.ToString(),
            bracket == '[' ? "]" : "}");
    }

    /// <summary><c>tags: ["a" "b"]</c>.</summary>
    public static YamlMistake? NotSeparated(YamlFailure failure)
    {
        if (failure.OpenBracket is not { } open || FindClose(failure.Text, open) is not { } close)
        {
            return null;
        }

        var start = Math.Min(failure.Offset, close);
        var end = failure.Text.IndexOfAny([',', ']', '}', '\r', '\n'], start + 1, close - start) is var at && at < 0 ? close : at;
        var culprit = TextSpan.FromBounds(start, Math.Max(start + 1, end));
        return new(DiagnosticDescriptors.ItemsNotSeparated, culprit, MessageText.Shorten(failure.Text.Substring(culprit.Start, culprit.Length).Trim()));
    }

    /// <summary><c>title: [Draft] My post</c>.</summary>
    public static YamlMistake? TextAfterBracket(YamlFailure failure)
    {
        var line = failure.Line;
        if (line.ValueText is not ['[' or '{', ..] || failure.Offset <= line.Value || failure.Offset > line.End)
        {
            return null;
        }

        var key = line.HasKey ? $"{line.KeyText}: " : "";
        var kind = line.ValueText[0] == '[' ? "list" : "mapping";
        return new(DiagnosticDescriptors.TextAfterBracket, line.ValueSpan, line.ValueText.Substring(0, 1), kind, key + MessageText.Quote(line.ValueText));
    }

    private static int? FindClose(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[' or '{':
                    depth++;
                    break;
                case ']' or '}' when --depth == 0:
                    return i;
                case '"' or '\'' when IsItemStart(text, i):
                    i = QuoteMistakes.FindClose(text, i) ?? text.Length;
                    break;
            }
        }

        return null;
    }

    // An apostrophe within a word opens nothing.
    private static bool IsItemStart(string text, int at) => text[at - 1] is ',' or ':' or '[' or '{' || char.IsWhiteSpace(text[at - 1]);
}
