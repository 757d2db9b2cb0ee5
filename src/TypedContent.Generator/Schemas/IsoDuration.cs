using System.Globalization;

namespace TypedContent.Generator.Schemas;

/// <summary>A duration as <c>hh:mm</c>, <c>hh:mm:ss</c> or <c>d.hh:mm:ss</c>, or in ISO 8601 as <c>PT1H30M</c>, all with an optional <c>-</c>.</summary>
/// <param name="Problem">Why there is no such duration; null where there is one.</param>
internal readonly record struct IsoDuration(long Ticks, string? Problem)
{
    private const string Digits = "0123456789";
    private const string TooLong = "it is longer than a duration can be";

    /// <summary>From the longest to the shortest; what is before <c>T</c> first.</summary>
    private const string Units = "WDHMS";

    /// <summary>Null for what is not of the shape.</summary>
    public static IsoDuration? TryScan(string text)
    {
        var cursor = new TextCursor(text);
        var sign = cursor.TryAny("-") ? -1 : 1;
        return cursor.TryAny("Pp") ? ScanIso(cursor, sign) : ScanClock(cursor, sign);
    }

    private static IsoDuration? ScanClock(TextCursor cursor, int sign)
    {
        var withDays = cursor;
        if (withDays.TryNumber(1, 8, out var days) && withDays.TryAny("."))
        {
            cursor = withDays;
        }
        else
        {
            days = 0;
        }

        return !IsoTime.TryRead(ref cursor, out var time) || !cursor.IsAtEnd ? null
            : time.Hour > 23 ? new IsoDuration(0, "hours go from 0 to 23 here: write days in front as in 3.18:00, or hours and minutes as in PT90H or PT90M")
            : time.Problem is { } problem ? new IsoDuration(0, problem)
            : OfTicks(sign * (((decimal)days * TimeSpan.TicksPerDay) + time.Ticks));
    }

    private static IsoDuration? ScanIso(TextCursor cursor, int sign)
    {
        var (ticks, last, isTime, isEmpty) = (0m, -1, false, true);
        while (!cursor.IsAtEnd)
        {
            if (!isTime && cursor.TryAny("Tt"))
            {
                (isTime, isEmpty) = (true, true);
                continue;
            }

            if (ScanAmount(ref cursor) is not { } amount)
            {
                return null;
            }

            if (!isTime && cursor.TryAny("YyMm"))
            {
                return new IsoDuration(0, "years and months are not always of one length: write days, as in P30D");
            }

            var unit = ScanUnit(ref cursor);
            if (unit <= last || isTime != unit > 1)
            {
                return null;
            }

            (ticks, last, isEmpty) = (ticks + (amount * TicksOf(unit)), unit, false);
        }

        return isEmpty ? null : OfTicks(sign * ticks);
    }

    /// <summary>With so few digits nothing overflows, and more are beyond any duration.</summary>
    private static decimal? ScanAmount(ref TextCursor cursor)
    {
        var length = cursor.SkipAll(Digits);
        if (length is 0 or > 16)
        {
            return null;
        }

        var number = cursor.Since(length);
        var fraction = cursor.TryAny(".,") ? cursor.Since(cursor.SkipAll(Digits)) : null;
        return fraction?.Length is 0 or > 10 ? null : decimal.Parse(fraction is null ? number : $"{number}.{fraction}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private static int ScanUnit(ref TextCursor cursor)
    {
        for (var unit = 0; unit < Units.Length; unit++)
        {
            if (cursor.TryAny(Units.Substring(unit, 1) + Units.Substring(unit, 1).ToLowerInvariant()))
            {
                return unit;
            }
        }

        return -1;
    }

    private static long TicksOf(int unit) => Units[unit] switch
    {
        'W' => 7 * TimeSpan.TicksPerDay,
        'D' => TimeSpan.TicksPerDay,
        'H' => TimeSpan.TicksPerHour,
        'M' => TimeSpan.TicksPerMinute,
        _ => TimeSpan.TicksPerSecond,
    };

    private static IsoDuration OfTicks(decimal ticks) =>
        ticks < long.MinValue || ticks > long.MaxValue ? new IsoDuration(0, TooLong) : new IsoDuration((long)ticks, null);
}
