namespace TypedContent.Generator.Schemas;

/// <summary>The offset of a time from UTC: <c>Z</c>, <c>+01:00</c>, <c>+0100</c> or <c>+01</c>, also after blanks.</summary>
internal readonly record struct IsoOffset(int Sign, int Hours, int Minutes)
{
    private const string Blanks = " \t";

    public TimeSpan Value => new(Sign * Hours, Sign * Minutes, 0);

    /// <summary>Why there is no such offset; null where there is one.</summary>
    public string? Problem => Minutes > 59 || (Hours * 60) + Minutes > 14 * 60 ? "offsets go from -14:00 to +14:00" : null;

    public static bool TryRead(ref TextCursor cursor, out IsoOffset offset)
    {
        offset = default;
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

        offset = new IsoOffset(isPositive ? 1 : -1, hours, minutes);
        return true;
    }
}
