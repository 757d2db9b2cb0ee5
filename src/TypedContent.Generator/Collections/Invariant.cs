using System.Globalization;

namespace TypedContent.Generator.Collections;

/// <summary>Values as text, the same on every machine.</summary>
internal static class Invariant
{
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Two digits or more.</summary>
    public static string Hexadecimal(int number) => number.ToString("X2", CultureInfo.InvariantCulture);
}
