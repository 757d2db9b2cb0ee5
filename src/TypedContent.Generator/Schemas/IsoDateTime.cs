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
    private const string Digits = "0123456789";

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

        var time = default(Time);
        var hasTime = !cursor.IsAtEnd;
        if (hasTime && !TryTime(ref cursor, out time))
        {
            return null;
        }

        var problem = ProblemOfDate(year, month, day) ?? time.Problem;
        if (problem is not null)
        {
            return new IsoDateTime(default, hasTime, problem);
        }

        var local = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).AddTicks(time.Ticks);
        var utcTicks = local.Ticks - time.Offset.Ticks;
        return utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks
            ? new IsoDateTime(default, hasTime, "in UTC it lies outside of the years 1 to 9999")
            : new IsoDateTime(new DateTimeOffset(local, time.Offset), hasTime, null);
    }

    private static bool TryTime(ref TextCursor cursor, out Time time)
    {
        time = default;
        if ((!cursor.TryAny("Tt") && cursor.SkipAll(Blanks) == 0)
            || !cursor.TryNumber(1, 2, out var hour) || !cursor.TryAny(":") || !cursor.TryNumber(2, 2, out var minute))
        {
            return false;
        }

        var second = 0;
        var fraction = "";
        if (cursor.TryAny(":"))
        {
            if (!cursor.TryNumber(2, 2, out second))
            {
                return false;
            }

            if (cursor.TryAny(".") && (fraction = cursor.Since(cursor.SkipAll(Digits))).Length == 0)
            {
                return false;
            }
        }

        time = new Time(hour, minute, second, fraction, 1, 0, 0);
        return cursor.IsAtEnd || (TryOffset(ref cursor, ref time) && cursor.IsAtEnd);
    }

    private static bool TryOffset(ref TextCursor cursor, ref Time time)
    {
        cursor.SkipAll(Blanks);
        if (cursor.TryAny("Zz"))
        {
            return true;
        }

        var isPositive = cursor.TryAny("+");
        if (!isPositive && !cursor.TryAny("-"))
        {
            return false;
        }

        int hours, minutes;
        if (cursor.TryNumber(4, 4, out var both))
        {
            (hours, minutes) = (both / 100, both % 100);
        }
        else if (!cursor.TryNumber(2, 2, out hours))
        {
            return false;
        }
        else if (!cursor.TryAny(":"))
        {
            minutes = 0;
        }
        else if (!cursor.TryNumber(2, 2, out minutes))
        {
            return false;
        }

        time = time with { Sign = isPositive ? 1 : -1, OffsetHours = hours, OffsetMinutes = minutes };
        return true;
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

    private readonly record struct Time(int Hour, int Minute, int Second, string Fraction, int Sign, int OffsetHours, int OffsetMinutes)
    {
        public TimeSpan Offset => new(Sign * OffsetHours, Sign * OffsetMinutes, 0);

        /// <summary>Ticks have seven digits; what is finer is lost, as everywhere in .NET.</summary>
        public long Ticks => new TimeSpan(Hour, Minute, Second).Ticks
            + (string.IsNullOrEmpty(Fraction) ? 0 : long.Parse(Fraction.PadRight(7, '0').Substring(0, 7), NumberStyles.None, CultureInfo.InvariantCulture));

        public string? Problem =>
            Hour > 23 ? "hours go from 0 to 23"
            : Minute > 59 ? "minutes go from 0 to 59"
            : Second > 59 ? "seconds go from 0 to 59"
            : OffsetMinutes > 59 || (OffsetHours * 60) + OffsetMinutes > 14 * 60 ? "offsets go from -14:00 to +14:00"
            : null;
    }
}
