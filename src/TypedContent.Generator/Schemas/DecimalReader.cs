using System.Globalization;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads <c>decimal</c> with all digits as written: <c>1.10</c> keeps its zero, and what would have to be rounded is an error.</summary>
internal static class DecimalReader
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static ScalarReading Read(string text, PropertyType type)
    {
        if (IntegerReader.Scan(text) is null && !CoreSchema.IsDecimal(text))
        {
            return ScalarProblem.NotOfType(text, type, NumberAdvice.ForNumber(text));
        }

        if (!TryParse(text, out var value))
        {
            return ScalarProblem.OutOfRange(text, Text(decimal.MinValue), Text(decimal.MaxValue));
        }

        return IsExact(text, value) ? new TextValue(Text(value)) : ScalarProblem.NotOfType(text, type, "write at most 28 digits");
    }

    private static bool TryParse(string text, out decimal value)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal))
        {
            value = IntegerReader.Scan(text)!.Value; // Its digits have been checked.
            return value <= ulong.MaxValue;
        }

        return decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value);
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsExact(string text, decimal value) =>
        text.StartsWith("0x", StringComparison.Ordinal) || string.Equals(Digits(text), Digits(Text(value)), StringComparison.Ordinal);

    /// <summary>The digits that count: without sign, point, exponent and zeros at either end.</summary>
    private static string Digits(string number)
    {
        var exponent = number.IndexOfAny(['e', 'E']);
        var mantissa = exponent < 0 ? number : number.Substring(0, exponent);
        return mantissa.TrimStart('+', '-').Replace(".", "").Trim('0');
    }
}
