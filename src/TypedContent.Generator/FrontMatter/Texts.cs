using System.Globalization;

namespace TypedContent.Generator.FrontMatter;

/// <summary>How text of a page appears in a message.</summary>
internal static class Texts
{
    private const int Longest = 80;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Spaces(int count) => count == 1 ? "1 space" : $"{Number(count)} spaces";

    public static string Shorten(string text) => text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";

    /// <summary>A text as YAML reads it whatever it holds: in double quotes if they need no escape, else in single ones.</summary>
    public static string Quote(string text) =>
        text.IndexOfAny(['"', '\\']) < 0 ? $"\"{Shorten(text)}\"" : $"'{Shorten(text).Replace("'", "''")}'";
}
