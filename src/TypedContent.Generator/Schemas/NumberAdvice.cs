using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedContent.Generator.Schemas;

/// <summary>Says what to write instead of a text that is no number, or not of its kind.</summary>
internal static class NumberAdvice
{
    private static readonly Regex Grouped = new(@"^[+-]?(?:[0-9]+(?:_[0-9]+)+|[0-9]{1,3}(?:[, '\u00a0\u202f][0-9]{3})+)(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant);
    private static readonly Regex DecimalComma = new(@"^[+-]?[0-9]+,[0-9]+\z", RegexOptions.CultureInvariant);
    private static readonly Regex Octal = new(@"^0o[0-7]{1,20}\z", RegexOptions.CultureInvariant);

    public static string ForInteger(string text)
    {
        if (OfOtherSpelling(text) is { } number && IntegerReader.Scan(number) is not null)
        {
            return $"write {number}";
        }

        return IsFraction(text, out var whole) ? whole is null ? "leave out the fraction" : $"write {whole}" : "write digits only";
    }

    public static string ForNumber(string text) =>
        IsNoNumber(text) ? "JSON has no such number, so write one such as 1.5"
        : OfOtherSpelling(text) is { } number ? $"write {number}"
        : DecimalComma.IsMatch(text) ? $"write {text.Replace(',', '.')}"
        : "write a number such as 1.5";

    /// <summary>Without what separates groups of digits, and with base ten.</summary>
    private static string? OfOtherSpelling(string text) =>
        Grouped.IsMatch(text) ? new string([.. text.Where(static character => character is '+' or '-' or '.' or (>= '0' and <= '9'))])
        : Octal.IsMatch(text) ? Convert.ToInt64(text.Substring(2), 8).ToString(CultureInfo.InvariantCulture)
        : null;

    private static bool IsFraction(string text, out string? whole)
    {
        whole = null;
        if (!CoreSchema.IsDecimal(text))
        {
            return false;
        }

        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == decimal.Truncate(value))
        {
            whole = decimal.Truncate(value).ToString(CultureInfo.InvariantCulture);
        }

        return true;
    }

    private static bool IsNoNumber(string text) =>
        text.TrimStart('+', '-', '.').ToLowerInvariant() is "nan" or "inf" or "infinity";
}
