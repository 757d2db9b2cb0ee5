using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Generator.Collections;

namespace TypedContent.Generator.DataFiles;

/// <summary>What stands in JSON without quotes: numbers, <c>true</c>, <c>false</c>, <c>null</c>, and what people write instead.</summary>
internal static class JsonWords
{
    private static readonly Regex Number = new(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    public static bool IsValue(string word) => word is "true" or "false" or "null" || Number.IsMatch(word);

    /// <summary>What to write for a word that is meant as a value and is none. Null for one that is meant as text.</summary>
    public static string? Advise(string word) => word switch
    {
        "NaN" or "nan" or "Infinity" or "-Infinity" or "+Infinity" or "inf" or "-inf" => "null, since JSON has no such number",
        "undefined" or "None" or "nil" or "~" => "null",
        _ => Keyword(word.ToLowerInvariant()) ?? Repair(word),
    };

    private static string? Keyword(string word) => word switch
    {
        "true" or "yes" or "on" => "true",
        "false" or "no" or "off" => "false",
        "null" => "null",
        _ => null,
    };

    private static string? Repair(string word)
    {
        if (word.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            && long.TryParse(word.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            return $"{number.ToString(CultureInfo.InvariantCulture)}, the number in decimal digits";
        }

        var sign = word.StartsWith("-", StringComparison.Ordinal) ? "-" : "";
        var digits = word.TrimStart('+', '-').Replace("_", "");
        var whole = digits.TrimStart('0');
        whole = whole.Length == 0 || whole[0] is '.' or 'e' or 'E' ? $"0{whole}" : whole;
        var repaired = sign + (whole.EndsWith(".", StringComparison.Ordinal) ? whole.Substring(0, whole.Length - 1) : whole);
        return !Number.IsMatch(repaired) ? null
            : digits.Length > 1 && digits[0] is '0' && digits[1] is >= '0' and <= '9' ? $"{repaired}, or \"{word}\" if it is text"
            : repaired;
    }
}
