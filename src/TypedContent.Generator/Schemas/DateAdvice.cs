using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedContent.Generator.Schemas;

/// <summary>The ISO forms of dates that are written in another way.</summary>
internal static class DateAdvice
{
    private static readonly Regex Slashed = new("^(?<first>[0-9]{1,2})[/-](?<second>[0-9]{1,2})[/-](?<year>[0-9]{4})\\z", RegexOptions.CultureInvariant);

    /// <summary>Those that can be read in one way only. After dots and before the year it is the day that comes first.</summary>
    private static readonly string[] Formats =
    [
        "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "d.M.yyyy",
        "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "d-MMM-yyyy", "dddd, MMMM d, yyyy", "ddd, d MMM yyyy",
    ];

    /// <summary>What the author may have meant: one date, two where day and month cannot be told apart, or none.</summary>
    public static IReadOnlyList<string> Readings(string text)
    {
        var match = Slashed.Match(text);
        if (!match.Success)
        {
            return DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? [date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]
                : [];
        }

        var (year, first, second) = (match.Groups["year"].Value, match.Groups["first"].Value, match.Groups["second"].Value);
        return [.. new[] { Iso(year, first, second), Iso(year, second, first) }.OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static string? Iso(string year, string month, string day)
    {
        var iso = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return IsoDateTime.TryScan(iso) is { Problem: null } ? iso : null;
    }
}
