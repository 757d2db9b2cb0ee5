using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Diagnostics;

/// <summary>How text of a page appears in a message.</summary>
internal static class MessageText
{
    private const int Longest = 80;

    public static string Spaces(int count) => count == 1 ? "1 space" : $"{Invariant.Number(count)} spaces";

    public static string Shorten(string text) => text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";

    /// <summary>A text as YAML reads it whatever it holds: in double quotes if they need no escape, else in single ones.</summary>
    public static string Quote(string text) =>
        text.IndexOfAny(['"', '\\']) < 0 ? $"\"{Shorten(text)}\"" : $"'{Shorten(text).Replace("'", "''")}'";

    /// <summary>Build output is read line by line, and what a message quotes may hold any character.</summary>
    public static string OnOneLine(string text) =>
        text.Any(BreaksLine) ? new string([.. text.Select(static character => BreaksLine(character) ? ' ' : character)]) : text;

    private static bool BreaksLine(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
