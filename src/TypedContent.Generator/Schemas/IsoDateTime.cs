using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedContent.Generator.Schemas;

/// <summary>
/// A text of the shape of an ISO 8601 date, with or without a time: also with a space for the <c>T</c>, with one digit
/// for month, day and hour, and with <c> +0100</c> for an offset. No offset means UTC; the machine has no say.
/// </summary>
/// <param name="Problem">Why there is no such date, for the message; null where there is one.</param>
internal readonly record struct IsoDateTime(DateTimeOffset Value, bool HasTime, string? Problem)
{
    private const string Shape =
        """
        ^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})
        (?:(?:[Tt]|[ \t]+)(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\.(?<fraction>[0-9]+))?)?
        (?:[ \t]*(?:(?<utc>[Zz])|(?<sign>[-+])(?<hours>[0-9]{2})(?::?(?<minutes>[0-9]{2}))?))?)?\z
        """;

    private static readonly Regex Pattern = new(Shape, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace);

    /// <summary>As <c>DateOnly.DayNumber</c>.</summary>
    public int DayNumber => (int)(Value.Date.Ticks / TimeSpan.TicksPerDay);

    /// <summary>Null for what is not of the shape; of the shape and still no date is a <see cref="Problem"/>.</summary>
    public static IsoDateTime? TryScan(string text)
    {
        // The pattern is costly, the question is asked of every scalar, and few hold a dash at the fifth place.
        if (text.Length < 8 || text[4] is not '-')
        {
            return null;
        }

        var match = Pattern.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var hasTime = match.Groups["hour"].Success;
        return FindProblem(match) is { } problem
            ? new IsoDateTime(default, hasTime, problem)
            : Read(match) is { } value
                ? new IsoDateTime(value, hasTime, null)
                : new IsoDateTime(default, hasTime, "in UTC it lies outside of the years 1 to 9999");
    }

    private static string? FindProblem(Match match)
    {
        var year = Number(match, "year");
        var month = Number(match, "month");
        if (year == 0)
        {
            return "there is no year 0";
        }

        if (month is 0 or > 12)
        {
            return $"there is no month {month.ToString(CultureInfo.InvariantCulture)}";
        }

        var days = DateTime.DaysInMonth(year, month);
        if (Number(match, "day") is var day && (day == 0 || day > days))
        {
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            return string.Format(CultureInfo.InvariantCulture, "{0} {1} has {2} days", name, year, days);
        }

        return Number(match, "hour") > 23 ? "hours go from 0 to 23"
            : Number(match, "minute") > 59 ? "minutes go from 0 to 59"
            : Number(match, "second") > 59 ? "seconds go from 0 to 59"
            : Number(match, "minutes") > 59 || (Number(match, "hours") * 60) + Number(match, "minutes") > 14 * 60 ? "offsets go from -14:00 to +14:00"
            : null;
    }

    private static DateTimeOffset? Read(Match match)
    {
        var local = new DateTime(
            Number(match, "year"), Number(match, "month"), Number(match, "day"),
            Number(match, "hour"), Number(match, "minute"), Number(match, "second"), DateTimeKind.Unspecified)
            .AddTicks(Fraction(match.Groups["fraction"].Value));

        var offset = new TimeSpan(Number(match, "hours"), Number(match, "minutes"), 0);
        if (match.Groups["sign"].Value is "-")
        {
            offset = offset.Negate();
        }

        var utcTicks = local.Ticks - offset.Ticks;
        return utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks ? null : new DateTimeOffset(local, offset);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    /// <summary>Ticks have seven digits; what is finer is lost, as everywhere in .NET.</summary>
    private static long Fraction(string digits) =>
        digits.Length == 0 ? 0 : long.Parse(digits.PadRight(7, '0').Substring(0, 7), NumberStyles.None, CultureInfo.InvariantCulture);
}
