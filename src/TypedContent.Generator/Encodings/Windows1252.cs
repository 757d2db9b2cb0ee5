namespace TypedContent.Generator.Encodings;

/// <summary>The code page that old editors take for granted. Carried here because .NET has it only as a package.</summary>
internal static class Windows1252
{
    // The bytes 80 to 9F. Five are not assigned; decoders leave them as control characters of the same number.
    private const string Upper =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The byte that decodes to <paramref name="c"/>; -1 where there is none.</summary>
    public static int ToByte(char c)
    {
        if (c <= '\u00FF')
        {
            return c;
        }

        var index = Upper.IndexOf(c);
        return index < 0 ? -1 : 0x80 + index;
    }
}
