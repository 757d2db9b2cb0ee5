using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Schemas;

/// <summary>What may be a <c>Uri</c>: an absolute one by its scheme, and a reference relative to a page or a site.</summary>
internal static class UriText
{
    private const string NotInUris = "\\<>\"{}|^`";

    /// <summary>What is wrong and what to write; null for a URI.</summary>
    public static string? ProblemOf(string text)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                return character is ' ' ? "it holds a space; write %20 instead" : "it holds white space or a control character; leave it out";
            }

            if (NotInUris.IndexOf(character) >= 0)
            {
                return character is '\\' ? "it holds a '\\'; write '/' instead" : $"'{character}' cannot stand in it; write %{Invariant.Hexadecimal(character)} instead";
            }
        }

        return text.Length == 0 ? "write a value"
            : HasBrokenEscape(text) ? "'%' starts the code of a character; write %25 for the sign itself"
            : HasScheme(text) ? (Uri.TryCreate(text, UriKind.Absolute, out _) ? null : "write a whole address as in https://example.org/path")
            : Uri.TryCreate(text, UriKind.Relative, out _) ? null
            : "write a whole address as in https://example.org/path, or a path";
    }

    /// <summary>Decided by the text alone: on Unix <c>Uri</c> may take a leading <c>/</c> for a file of the machine.</summary>
    private static bool HasScheme(string text)
    {
        var end = text.IndexOfAny([':', '/', '?', '#']);
        return end > 0 && text[end] is ':' && IsLetter(text[0]) && text.Take(end).All(static character => IsLetter(character) || character is (>= '0' and <= '9') or '+' or '-' or '.');
    }

    private static bool HasBrokenEscape(string text)
    {
        for (var at = text.IndexOf('%'); at >= 0; at = text.IndexOf('%', at + 1))
        {
            if (at + 2 >= text.Length || !Uri.IsHexDigit(text[at + 1]) || !Uri.IsHexDigit(text[at + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
