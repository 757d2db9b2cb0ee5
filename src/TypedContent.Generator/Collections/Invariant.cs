using System.Globalization;

namespace TypedContent.Generator.Collections;

/// <summary>Values as text, the same on every machine.</summary>
internal static class Invariant
{
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest of two forms that both .NET and .NET Framework write alike, and that reads back as the same number.</summary>
    public static string Number(double number)
    {
        var text = number.ToString("G15", CultureInfo.InvariantCulture);
        var isExact = double.Parse(text, CultureInfo.InvariantCulture).Equals(number);
        return isExact ? text : number.ToString("G17", CultureInfo.InvariantCulture);
    }

    /// <summary>Two digits or more.</summary>
    public static string Hexadecimal(int number) => number.ToString("X2", CultureInfo.InvariantCulture);
}
