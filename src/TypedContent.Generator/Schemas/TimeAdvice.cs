using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Says how to write a date, a time of day or a duration.</summary>
internal static class TimeAdvice
{
    private static readonly string[] Clocks = ["h:mm tt", "h:mmtt", "h:mm:ss tt", "h tt", "htt", "H'h'mm", "H.mm"];

    private static readonly Regex Amount = new(@"^(?<number>[0-9]{1,6}) ?(?<unit>d|h|m|s)(?:ays?|r|rs|ours?|in|ins|inutes?|ec|ecs|econds?)?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static string For(string text, ScalarKind kind, EquatableArray<string> formats)
    {
        var reading = FormattedTimes.Padded(text, kind, formats) ?? kind switch
        {
            ScalarKind.Time => Clock(text),
            ScalarKind.Duration => Duration(text),
            _ => Date(text),
        };
        return $"write {reading ?? $"{Example(kind)}{Others(kind, formats)}"}";
    }

    private static string? Date(string text) => DateAdvice.Readings(text) switch
    {
        [var only] => only,
        [var first, var second] => $"{first} or {second}, whichever is meant",
        _ => null,
    };

    private static string? Clock(string text) =>
        DateTime.TryParseExact(text, Clocks, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var time)
            ? time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture)
            : null;

    private static string? Duration(string text)
    {
        var match = Amount.Match(text);
        var (number, unit) = (match.Groups["number"].Value, match.Groups["unit"].Value.ToUpperInvariant());
        return !match.Success ? null : unit is "D" ? $"P{number}D" : $"PT{number}{unit}";
    }

    private static string Example(ScalarKind kind) => kind switch
    {
        ScalarKind.Date => "the date as in 2026-01-31",
        ScalarKind.Time => "the time as in 18:30",
        ScalarKind.Duration => "hours and minutes as in 01:30, or a duration as in PT1H30M",
        _ => "the date as in 2026-01-31, or 2026-01-31T18:30:00Z",
    };

    private static string Others(ScalarKind kind, EquatableArray<string> formats) =>
        string.Concat(FormattedTimes.Examples(kind, formats).Select(static example => $", or as in {example}"));
}
