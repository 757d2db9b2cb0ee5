using System.Globalization;
using System.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.DataFiles;

/// <summary>Reads text of JSON: what stands between quotes.</summary>
internal sealed class JsonText(DataText file, JsonScanner scanner)
{
    /// <summary>Null for a text that is not closed: where it ends nobody knows.</summary>
    public ScalarNode? Read()
    {
        var start = scanner.Position;
        var quote = scanner.Next;
        scanner.Position++;
        var text = new StringBuilder();
        while (!scanner.Take(quote))
        {
            if (scanner.IsAtEnd || (scanner.Next is '\r' or '\n' && !GoesOn(quote)))
            {
                scanner.Position = scanner.LineEnd(start);
                file.Break(DiagnosticDescriptors.JsonTextNotClosed, start, scanner.Position);
                return null;
            }

            ReadCharacter(text, quote);
        }

        if (quote is '\'')
        {
            var written = MessageText.Shorten(scanner.Text.Substring(start, scanner.Position - start));
            file.Report(DiagnosticDescriptors.JsonTextWithoutQuotes, start, scanner.Position, written, Quote(text.ToString()));
        }

        return new ScalarNode(text.ToString(), ScalarStyle.DoubleQuoted, file.Place(start, scanner.Position));
    }

    /// <summary>A text as JSON has it, for advice.</summary>
    public static string Quote(string text) => $"\"{MessageText.Shorten(text).Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    /// <summary>
    /// A line break in a text is a mistake of its own if the next quote ends a value. Otherwise it opens one, and the quote
    /// of this text has been forgotten.
    /// </summary>
    private bool GoesOn(char quote)
    {
        var next = scanner.Text.IndexOf(quote, scanner.Position);
        if (next < 0)
        {
            return false;
        }

        var after = next + 1;
        while (after < scanner.Text.Length && char.IsWhiteSpace(scanner.Text[after]))
        {
            after++;
        }

        return after == scanner.Text.Length || scanner.Text[after] is ',' or '}' or ']';
    }

    private void ReadCharacter(StringBuilder text, char quote)
    {
        var character = scanner.Next;
        if (character is '\\')
        {
            ReadEscape(text, quote);
            return;
        }

        scanner.Position++;
        text.Append(character);
        if (character >= ' ' || (character is '\n' && text.Length > 1 && text[text.Length - 2] is '\r'))
        {
            return;
        }

        var (name, escape) = character switch
        {
            '\r' or '\n' => ("A line break stands in the text", "'\\n' in its place"),
            '\t' => ("A tab stands in the text", "'\\t' in its place"),
            _ => ("An invisible control character stands in the text", $"'\\u{((int)character).ToString("x4", CultureInfo.InvariantCulture)}' in its place, or remove it"),
        };
        file.Report(DiagnosticDescriptors.JsonCharacter, scanner.Position - 1, scanner.Position, name, escape);
    }

    private void ReadEscape(StringBuilder text, char quote)
    {
        var start = scanner.Position++;
        var code = scanner.Next;
        if (code is '\r' or '\n' or '\0')
        {
            Reject(start, "A backslash ends the line", "'\\\\' for a backslash");
            text.Append('\\');
            return;
        }

        scanner.Position++;
        if (code is 'u')
        {
            ReadCode(text, start);
        }
        else if (Escaped(code) is { } character)
        {
            text.Append(character);
        }
        else
        {
            var isQuote = code is '\'';
            Reject(start, $"'\\{code}' is no escape", isQuote ? "the quote alone" : $"'\\\\{code}' for a backslash, or '{code}' alone");
            text.Append(isQuote || code == quote ? "" : "\\").Append(code);
        }
    }

    private static char? Escaped(char code) => code switch
    {
        '"' or '\\' or '/' => code,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => null,
    };

    private void ReadCode(StringBuilder text, int start)
    {
        var digits = 0;
        while (digits < 4 && scanner.Position + digits < scanner.Text.Length && Uri.IsHexDigit(scanner.Text[scanner.Position + digits]))
        {
            digits++;
        }

        var code = scanner.Text.Substring(scanner.Position, digits);
        scanner.Position += digits;
        if (digits == 4)
        {
            text.Append((char)ushort.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            return;
        }

        Reject(start, $"'\\u{code}' has too few digits", "four of 0-9 and a-f, as in '\\u00e9', or '\\\\u' for a backslash");
        text.Append("\\u").Append(code);
    }

    private void Reject(int start, string problem, string remedy) =>
        file.Report(DiagnosticDescriptors.JsonCharacter, start, scanner.Position, problem, remedy);
}
