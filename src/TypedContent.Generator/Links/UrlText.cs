using System.Globalization;
using System.Text;
using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Links;

/// <summary>Percent encoding, there and back.</summary>
internal static class UrlText
{
    private const string Encoded = " \"<>\\^`{|}";

    public static string Decode(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);

    /// <summary>What tells one URL of the site from another: encoding, Unicode form and a slash at the end do not.</summary>
    public static string Key(string url)
    {
        var key = UnicodeText.Composed(Decode(url)).TrimEnd('/');
        return key is "" ? "/" : key;
    }

    /// <summary>A URL as the value of an HTML attribute, whichever quotes it has or has not. What is encoded already stays as it is.</summary>
    public static string ToAttribute(string url)
    {
        var attribute = new StringBuilder(url.Length + 16);
        for (var i = 0; i < url.Length; i++)
        {
            var c = url[i];
            switch (c)
            {
                case '&':
                    attribute.Append("&amp;");
                    break;
                case '\'':
                    attribute.Append("&#39;");
                    break;
                case '%' when !IsHex(url, i + 1) || !IsHex(url, i + 2):
                    attribute.Append("%25");
                    break;
                case < ' ' or > '~':
                case var _ when Encoded.IndexOf(c) >= 0:
                    var length = char.IsSurrogatePair(url, i) ? 2 : 1;
                    AppendBytes(attribute, url.Substring(i, length));
                    i += length - 1;
                    break;
                default:
                    attribute.Append(c);
                    break;
            }
        }

        return attribute.ToString();
    }

    private static void AppendBytes(StringBuilder text, string character)
    {
        foreach (var value in Encoding.UTF8.GetBytes(character))
        {
            text.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }
    }

    private static bool IsHex(string text, int index) => index < text.Length && text[index] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
