using System.Globalization;
using System.Text;
using Markdig.Helpers;

namespace TypedContent.Generator.Rendering;

/// <summary>Resolves the character references in the value of an attribute, also those without the semicolon that browsers do not insist on.</summary>
internal static class HtmlEntities
{
    public static string Decode(string value)
    {
        if (value.IndexOf('&') < 0)
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length;)
        {
            var (character, length) = value[i] == '&' ? Read(value, i) : (null, 0);
            text.Append(character ?? value[i].ToString());
            i += character is null ? 1 : length;
        }

        return text.ToString();
    }

    private static (string? Character, int Length) Read(string value, int start)
    {
        var i = start + 1;
        if (i < value.Length && value[i] == '#')
        {
            return ReadNumber(value, start);
        }

        while (i < value.Length && char.IsLetterOrDigit(value[i]))
        {
            i++;
        }

        return i < value.Length && value[i] == ';' ? (EntityHelper.DecodeEntity(value.AsSpan(start + 1, i - start - 1)), i + 1 - start) : (null, 0);
    }

    private static (string? Character, int Length) ReadNumber(string value, int start)
    {
        var isHex = start + 2 < value.Length && value[start + 2] is 'x' or 'X';
        var digits = start + (isHex ? 3 : 2);
        var end = digits;
        while (end < value.Length && (isHex ? Uri.IsHexDigit(value[end]) : value[end] is >= '0' and <= '9'))
        {
            end++;
        }

        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(value[digits..end], style, CultureInfo.InvariantCulture, out var code) || code is <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            return (null, 0);
        }

        return (char.ConvertFromUtf32(code), end - start + (end < value.Length && value[end] == ';' ? 1 : 0));
    }
}
