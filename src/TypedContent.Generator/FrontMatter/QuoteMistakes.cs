using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using YamlDotNet.Core.Events;

namespace TypedContent.Generator.FrontMatter;

/// <summary>Mistakes with quoted text.</summary>
internal static class QuoteMistakes
{
    private const string Escapes = "0abt\tnvfre \"/\\N_LPxuU";

    /// <summary><c>title: 'Here's bad'</c>: the text was understood up to the second quote.</summary>
    public static YamlMistake? TextAfterQuote(YamlFailure failure)
    {
        if (failure.LastScalar is not { Style: YamlDotNet.Core.ScalarStyle.SingleQuoted or YamlDotNet.Core.ScalarStyle.DoubleQuoted } scalar
            || failure.OpenBracket is not null)
        {
            return null;
        }

        var quoted = YamlPlaces.Of(failure.Text, scalar);
        var line = failure.Line;
        if (!line.Contains(quoted.End) || failure.Offset < quoted.End || line.End <= quoted.End || IsColon(failure))
        {
            return null;
        }

        // A quote that was never closed swallows lines until the next quote of its kind.
        if (!line.Contains(quoted.Start))
        {
            return Unclosed(failure.Text, quoted.Start);
        }

        var value = TextSpan.FromBounds(quoted.Start, line.End);
        var text = failure.Text.Substring(value.Start, value.Length);
        var rest = failure.Text.Substring(quoted.End, line.End - quoted.End).Trim();
        var remedy = rest.All(c => c is ',' or ';') ? MessageText.Shorten(failure.Text.Substring(quoted.Start, quoted.Length)) : Requote(text);
        return new(DiagnosticDescriptors.TextAfterQuote, value, text[0].ToString(), MessageText.Shorten(rest), remedy);
    }

    /// <summary><c>"C:\path"</c>.</summary>
    public static YamlMistake? InvalidEscape(YamlFailure failure)
    {
        if (!StartsAt(failure, '"'))
        {
            return null;
        }

        for (var i = failure.Offset + 1; i < failure.Text.Length - 1 && failure.Text[i] != '"'; i++)
        {
            if (failure.Text[i] != '\\')
            {
                continue;
            }

            if (!IsEscape(failure.Text, i + 1))
            {
                return new(DiagnosticDescriptors.InvalidEscape, new TextSpan(i, 2), failure.Text.Substring(i, 2));
            }

            i++;
        }

        return null;
    }

    /// <summary>A quote whose partner is missing, or stands on a later line at column 0.</summary>
    public static YamlMistake? NotClosed(YamlFailure failure)
    {
        if (!StartsAt(failure, '"') && !StartsAt(failure, '\''))
        {
            return null;
        }

        var close = FindClose(failure.Text, failure.Offset);
        if (close < failure.Line.End)
        {
            return null;
        }

        var last = close is { } at ? failure.From(at).FirstOrDefault() : default; // The partner may stand in what looks like a comment on the last line.
        var next = failure.From(failure.Offset).Skip(1).FirstOrDefault(line => !line.IsEmpty && line.Indent == 0);
        var isContinued = close is not null && last.End <= close + 1 && next.Text is not null && next.Start > failure.Offset && next.Start <= close;

        return isContinued
            ? new(
                DiagnosticDescriptors.QuotedTextNotIndented,
                TextSpan.FromBounds(failure.Offset, close.GetValueOrDefault() + 1),
                Invariant.Number(failure.LineNumber(next.Start)))
            : Unclosed(failure.Text, failure.Offset);
    }

    public static YamlMistake Unclosed(string text, int quote)
    {
        var end = text.IndexOfAny(['\r', '\n'], quote) is var at && at < 0 ? text.Length : at;
        while (end > quote + 1 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(DiagnosticDescriptors.UnclosedQuote, TextSpan.FromBounds(quote, end), text[quote].ToString());
    }

    /// <summary>The partner of a quote, wherever it is.</summary>
    public static int? FindClose(string text, int quote)
    {
        for (var i = quote + 1; i < text.Length; i++)
        {
            if (text[quote] == '"' ? text[i] == '\\' : text[i] == '\'' && YamlPlaces.IsAt(text, i + 1, '\''))
            {
                i++;
            }
            else if (text[i] == text[quote])
            {
                return i;
            }
        }

        return null;
    }

    private static bool StartsAt(YamlFailure failure, char quote) =>
        failure.Offset < failure.Text.Length && failure.Text[failure.Offset] == quote && failure.Offset >= failure.LastEnd;

    private static bool IsColon(YamlFailure failure) => failure.Offset < failure.Text.Length && failure.Text[failure.Offset] == ':';

    private static bool IsEscape(string text, int at)
    {
        var digits = text[at] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        return (Escapes.IndexOf(text[at]) >= 0 || text[at] is '\r' or '\n')
            && at + digits < text.Length
            && text.Substring(at + 1, digits).All(Uri.IsHexDigit);
    }

    private static string Requote(string text) =>
        text[text.Length - 1] == text[0] ? MessageText.Quote(text.Substring(1, text.Length - 2)) : MessageText.Quote(text);
}
