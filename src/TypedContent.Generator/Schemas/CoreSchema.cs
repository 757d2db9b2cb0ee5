using System.Globalization;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.Schemas;

/// <summary>
/// Scalars without a declared type, read by the YAML 1.2 core schema: <c>yes</c> is text, <c>010</c> is ten.
/// ISO dates are a kind of their own, also in quotes.
/// </summary>
internal static class CoreSchema
{
    private const string Digits = "0123456789";

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
        if (RadixOf(text) is { } radix)
        {
            return ReadDigits(text, radix);
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
        return IsDecimal(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value)
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

    private static bool IsNumber(string text) => IsDecimal(text) || RadixOf(text) is not null || ReadSpecial(text) is not null;

    private static bool IsInteger(string text)
    {
        var cursor = new TextCursor(text);
        cursor.TryAny("+-");
        return (cursor.SkipAll(Digits) > 0 && cursor.IsAtEnd) || RadixOf(text) is not null;
    }

    public static bool IsDecimal(string text)
    {
        var cursor = new TextCursor(text);
        cursor.TryAny("+-");
        var digits = cursor.SkipAll(Digits);
        digits += cursor.TryAny(".") ? cursor.SkipAll(Digits) : 0;
        if (digits == 0)
        {
            return false;
        }

        if (cursor.TryAny("eE"))
        {
            cursor.TryAny("+-");
            return cursor.SkipAll(Digits) > 0 && cursor.IsAtEnd;
        }

        return cursor.IsAtEnd;
    }

    /// <summary>8 for <c>0o17</c>, 16 for <c>0x1F</c>.</summary>
    private static int? RadixOf(string text)
    {
        var cursor = new TextCursor(text);
        if (!cursor.TryAny("0"))
        {
            return null;
        }

        return cursor.TryAny("o") ? (cursor.SkipAll("01234567") > 0 && cursor.IsAtEnd ? 8 : null)
            : cursor.TryAny("x") && cursor.SkipAll(Digits + "abcdefABCDEF") > 0 && cursor.IsAtEnd ? 16
            : null;
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
