using System.Globalization;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads integers of every size: decimal digits, of which leading zeros mean nothing, or <c>0x1F</c>.</summary>
internal static class IntegerReader
{
    /// <summary>Stands for all that is too large for any type.</summary>
    private const decimal Beyond = 1e24m;

    public static ScalarReading Read(string text, ScalarType type)
    {
        if (Scan(text) is not { } value)
        {
            return ScalarProblem.NotOfType(text, type, NumberAdvice.ForInteger(text));
        }

        var (minimum, maximum) = RangeOf(type.Kind);
        return value < minimum || value > maximum
            ? ScalarProblem.OutOfRange(text, Text(minimum), Text(maximum))
            : new IntegerValue(type.Kind is ScalarKind.UInt64 ? unchecked((long)(ulong)value) : (long)value);
    }

    /// <summary>Null for what is no integer.</summary>
    public static decimal? Scan(string text)
    {
        var cursor = new TextCursor(text);
        if (cursor.TryAny("0") && cursor.TryAny("x"))
        {
            return cursor.SkipAll("0123456789abcdefABCDEF") > 0 && cursor.IsAtEnd ? Hexadecimal(text.Substring(2).TrimStart('0')) : null;
        }

        cursor = new TextCursor(text);
        var isNegative = cursor.TryAny("-");
        _ = isNegative || cursor.TryAny("+");
        if (cursor.SkipAll("0123456789") == 0 || !cursor.IsAtEnd)
        {
            return null;
        }

        var digits = text.TrimStart('+', '-', '0');
        var magnitude = digits.Length == 0 ? 0 : digits.Length > 24 ? Beyond : decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return isNegative ? -magnitude : magnitude;
    }

    public static (decimal Minimum, decimal Maximum) RangeOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Byte => (byte.MinValue, byte.MaxValue),
        ScalarKind.SByte => (sbyte.MinValue, sbyte.MaxValue),
        ScalarKind.Int16 => (short.MinValue, short.MaxValue),
        ScalarKind.UInt16 => (ushort.MinValue, ushort.MaxValue),
        ScalarKind.Int32 => (int.MinValue, int.MaxValue),
        ScalarKind.UInt32 => (uint.MinValue, uint.MaxValue),
        ScalarKind.Int64 => (long.MinValue, long.MaxValue),
        ScalarKind.UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => throw new InvalidOperationException($"{kind} is no integer."),
    };

    private static decimal Hexadecimal(string digits) =>
        digits.Length == 0 ? 0 : digits.Length > 16 ? Beyond : ulong.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
