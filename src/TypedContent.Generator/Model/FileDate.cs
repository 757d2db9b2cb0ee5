using System.Text.RegularExpressions;

namespace TypedContent.Generator.Model;

/// <summary>The date that Jekyll puts before the name of a post: <c>2026-01-02-hello</c>, also with one digit for month and day.</summary>
internal static class FileDate
{
    /// <summary>The name without its date, and the date as it is written. Whether the calendar has it is for others to say.</summary>
    public static (string Name, string? Date) Split(string fileName)
    {
        var match = Regex.Match(fileName, "^([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})-(.+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
        return match.Success ? (match.Groups[2].Value, match.Groups[1].Value) : (fileName, null);
    }
}
