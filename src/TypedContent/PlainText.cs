using System.Net;
using System.Text;

namespace TypedContent;

/// <summary>The text of HTML, and the number of its words.</summary>
internal static class PlainText
{
    public static string FromHtml(string html)
    {
        var text = new StringBuilder(html.Length);
        var inTag = false;
        foreach (var character in html)
        {
            if (character is '<')
            {
                inTag = true;
            }
            else if (character is '>' && inTag)
            {
                inTag = false;
            }
            else if (!inTag)
            {
                text.Append(character);
            }
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }

    public static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
