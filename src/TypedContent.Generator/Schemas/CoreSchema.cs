using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.Schemas;

/// <summary>
/// Scalars without a declared type, read by the YAML 1.2 core schema: <c>yes</c> is text, <c>010</c> is ten.
/// ISO dates are a kind of their own, also in quotes.
/// </summary>
internal static class CoreSchema
{
    private static readonly Regex Octal = new(@"^0o[0-7]+\z", RegexOptions.CultureInvariant);
    private static readonly Regex Hexadecimal = new(@"^0x[0-9a-fA-F]+\z", RegexOptions.CultureInvariant);
    private static readonly Regex Decimal = new(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    public static ShapeKind KindOf(ScalarNode scalar)
    {
        if (scalar.IsNull)
        {
            return ShapeKind.Null;
        }

        if (scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded) && IsoDateTime.TryScan(scalar.Text) is { } date)
        {
            return date.HasTime ? ShapeKind.DateTime : ShapeKind.Date;
        }

        return scalar.Style is ScalarStyle.Plain ? KindOfPlain(scalar.Text) : ShapeKind.Text;
    }

    /// <summary>What the text would be without quotes, for advice.</summary>
    public static ShapeKind KindOfPlain(string text)
    {
        // Nearly all text is told from a number by its first character.
        if (ReadBoolean(text) is not null)
        {
            return ShapeKind.Boolean;
        }

        if (text.Length == 0 || text[0] is not ((>= '0' and <= '9') or '+' or '-' or '.') || !IsNumber(text))
        {
            return ShapeKind.Text;
        }

        return ReadInteger(text) switch
        {
            >= int.MinValue and <= int.MaxValue => ShapeKind.Int32,
            not null => ShapeKind.Int64,
            null when IsInteger(text) || ReadDouble(text) is null => ShapeKind.NumberBeyond,
            null => ShapeKind.Decimal,
        };
    }

    public static bool? ReadBoolean(string text) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };

    /// <summary>Null for what is no integer, or none that fits.</summary>
    public static long? ReadInteger(string text)
    {
        if (Octal.IsMatch(text))
        {
            return ReadDigits(text, 8);
        }

        if (Hexadecimal.IsMatch(text))
        {
            return ReadDigits(text, 16);
        }

        return IsInteger(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Null for what is no number, or none that fits.</summary>
    public static double? ReadDouble(string text)
    {
        if (ReadInteger(text) is { } integer)
        {
            return integer;
        }

        if (ReadSpecial(text) is { } special)
        {
            return special;
        }

        // .NET Framework rejects what is too large, .NET makes it infinite: neither is the author's number.
        return Decimal.IsMatch(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value)
            ? value
            : null;
    }

    private static double? ReadSpecial(string text) => text switch
    {
        ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => double.PositiveInfinity,
        "-.inf" or "-.Inf" or "-.INF" => double.NegativeInfinity,
        ".nan" or ".NaN" or ".NAN" => double.NaN,
        _ => null,
    };

    private static bool IsNumber(string text) =>
        Decimal.IsMatch(text) || Octal.IsMatch(text) || Hexadecimal.IsMatch(text) || ReadSpecial(text) is not null;

    private static bool IsInteger(string text)
    {
        var start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
            {
                return Octal.IsMatch(text) || Hexadecimal.IsMatch(text);
            }
        }

        return text.Length > start;
    }

    private static long? ReadDigits(string text, int radix)
    {
        var value = 0L;
        foreach (var character in text.Substring(2))
        {
            var digit = character <= '9' ? character - '0' : (character | 0x20) - 'a' + 10;
            if (value > (long.MaxValue - digit) / radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        return value;
    }
}
