using System.Globalization;

namespace TypedContent.Generator.Schemas;

/// <summary>A time of day of the shape of ISO 8601: <c>hh:mm</c>, with or without seconds and their fraction, also with one digit for the hour.</summary>
internal readonly record struct IsoTime(int Hour, int Minute, int Second, string Fraction)
{
    private const string Digits = "0123456789";

    /// <summary>Ticks have seven digits; what is finer is lost, as everywhere in .NET.</summary>
    public long Ticks => new TimeSpan(Hour, Minute, Second).Ticks
        + (string.IsNullOrEmpty(Fraction) ? 0 : long.Parse(Fraction.PadRight(7, '0').Substring(0, 7), NumberStyles.None, CultureInfo.InvariantCulture));

    /// <summary>Why there is no such time; null where there is one.</summary>
    public string? Problem =>
        Hour > 23 ? "hours go from 0 to 23"
        : Minute > 59 ? "minutes go from 0 to 59"
        : Second > 59 ? "seconds go from 0 to 59"
        : null;

    public static bool TryRead(ref TextCursor cursor, out IsoTime time)
    {
        time = default;
        if (!cursor.TryNumber(1, 2, out var hour) || !cursor.TryAny(":") || !cursor.TryNumber(2, 2, out var minute))
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

        time = new IsoTime(hour, minute, second, fraction);
        return true;
    }
}
