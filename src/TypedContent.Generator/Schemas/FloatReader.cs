using System.Globalization;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads <c>double</c> and <c>float</c>: finite numbers only, since JSON has no others.</summary>
internal static class FloatReader
{
    public static ScalarReading Read(string text, ScalarType type)
    {
        if (IntegerReader.Scan(text) is null && !CoreSchema.IsDecimal(text))
        {
            return ScalarProblem.NotOfType(text, type, NumberAdvice.ForNumber(text));
        }

        double? value = type.Kind is ScalarKind.Single ? Single(text) : Double(text);
        return value is { } number
            ? new DoubleValue(number)
            : type.Kind is ScalarKind.Single ? ScalarProblem.OutOfRange(text, "-3.4028235E+38", "3.4028235E+38")
            : ScalarProblem.OutOfRange(text, "-1.7976931348623157E+308", "1.7976931348623157E+308");
    }

    /// <summary>Null for what is too large.</summary>
    private static double? Double(string text) => IsHexadecimal(text) ? (double?)IntegerReader.Scan(text) : CoreSchema.ReadDouble(text);

    /// <summary>Null for what is too large. Rounded once: by way of <c>double</c> it could be another number.</summary>
    private static float? Single(string text) =>
        IsHexadecimal(text) ? (float?)IntegerReader.Scan(text)
        : float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !float.IsInfinity(value) ? value
        : null;

    private static bool IsHexadecimal(string text) => text.StartsWith("0x", StringComparison.Ordinal);
}
