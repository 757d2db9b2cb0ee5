using System.Globalization;
using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Schemas;

/// <summary>
/// A text of the shape of an ISO 8601 date, with or without a time: also with a space for the <c>T</c>, with one digit
/// for month, day and hour, and with <c> +0100</c> for an offset. No offset means UTC; the machine has no say.
/// </summary>
/// <param name="Problem">Why there is no such date, for the message; null where there is one.</param>
internal readonly record struct IsoDateTime(DateTimeOffset Value, bool HasTime, string? Problem)
{
    private const string Blanks = " \t";

    /// <summary>As <c>DateOnly.DayNumber</c>.</summary>
    public int DayNumber => (int)(Value.Date.Ticks / TimeSpan.TicksPerDay);

    /// <summary>Null for what is not of the shape; of the shape and still no date is a <see cref="Problem"/>.</summary>
    public static IsoDateTime? TryScan(string text)
    {
        var cursor = new TextCursor(text);
        if (!cursor.TryNumber(4, 4, out var year) || !cursor.TryAny("-")
            || !cursor.TryNumber(1, 2, out var month) || !cursor.TryAny("-")
            || !cursor.TryNumber(1, 2, out var day))
        {
            return null;
        }

        var time = default(IsoTime);
        var offset = default(IsoOffset);
        var hasTime = !cursor.IsAtEnd;
        if (hasTime && !TryTime(ref cursor, out time, out offset))
        {
            return null;
        }

        var problem = ProblemOfDate(year, month, day) ?? time.Problem ?? offset.Problem;
        if (problem is not null)
        {
            return new IsoDateTime(default, hasTime, problem);
        }

        var local = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).AddTicks(time.Ticks);
        var utcTicks = local.Ticks - offset.Value.Ticks;
        return utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks
            ? new IsoDateTime(default, hasTime, "in UTC it lies outside of the years 1 to 9999")
            : new IsoDateTime(new DateTimeOffset(local, offset.Value), hasTime, null);
    }

    private static bool TryTime(ref TextCursor cursor, out IsoTime time, out IsoOffset offset)
    {
        (time, offset) = (default, default);
        return (cursor.TryAny("Tt") || cursor.SkipAll(Blanks) > 0)
            && IsoTime.TryRead(ref cursor, out time)
            && (cursor.IsAtEnd || (IsoOffset.TryRead(ref cursor, out offset) && cursor.IsAtEnd));
    }

    private static string? ProblemOfDate(int year, int month, int day)
    {
        if (year == 0)
        {
            return "there is no year 0";
        }

        if (month is 0 or > 12)
        {
            return $"there is no month {Invariant.Number(month)}";
        }

        var days = DateTime.DaysInMonth(year, month);
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return day == 0 || day > days ? $"{name} {Invariant.Number(year)} has {Invariant.Number(days)} days" : null;
    }
}
