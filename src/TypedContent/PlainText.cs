using System;
using System.Buffers;
using System.Net;

namespace TypedContent;

// Compiled into the run-time library and, for the word count, into the generator: C# and API of netstandard2.0 only.

/// <summary>Reads the text out of HTML, in time linear in its length whatever it holds.</summary>
internal static class PlainText
{
    private const int LongestEntity = 34;

    /// <summary>
    /// The text without tags, comments, scripts and styles, its entities decoded. White space is one space, and a line feed
    /// between block elements.
    /// </summary>
    public static string FromHtml(string html)
    {
        // What comes out of HTML is never longer than what went in.
        var buffer = ArrayPool<char>.Shared.Rent(html.Length);
        try
        {
            var length = Write(html, buffer);
            return new string(buffer, 0, length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int Write(string html, char[] buffer)
    {
        var length = 0;
        var gap = '\0';
        var position = 0;
        while (position < html.Length)
        {
            var c = html[position];
            if (c == '<' && HtmlMarkup.IsStart(html, position))
            {
                position = HtmlMarkup.Skip(html, position, ref gap);
            }
            else if (c == '&' && EntityEnd(html, position) is var end && end > 0)
            {
                foreach (var decoded in Decode(html, position, end))
                {
                    Append(decoded, buffer, ref length, ref gap);
                }

                position = end;
            }
            else
            {
                Append(c, buffer, ref length, ref gap);
                position++;

                // The rest of a plain word, which is most of any page.
                while (gap == '\0' && position < html.Length && html[position] is var next && next is > ' ' and < '\x7F' and not ('<' or '&'))
                {
                    buffer[length++] = next;
                    position++;
                }
            }
        }

        return length;
    }

    private static void Append(char c, char[] buffer, ref int length, ref char gap)
    {
        if (char.IsWhiteSpace(c))
        {
            gap = gap == '\n' ? gap : ' ';
            return;
        }

        if (gap != '\0' && length > 0)
        {
            buffer[length++] = gap;
        }

        gap = '\0';
        buffer[length++] = c;
    }

    private static int EntityEnd(string html, int position)
    {
        var limit = Math.Min(html.Length, position + LongestEntity);
        for (var i = position + 1; i < limit && (HtmlMarkup.IsLetter(html[i]) || html[i] is '#' or ';' or (>= '0' and <= '9')); i++)
        {
            if (html[i] == ';')
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static string Decode(string html, int start, int end)
    {
        bool Is(string entity) => end - start == entity.Length && string.CompareOrdinal(html, start, entity, 0, entity.Length) == 0;

        // The four that Markdown's HTML is full of.
        return Is("&lt;") ? "<" : Is("&gt;") ? ">" : Is("&amp;") ? "&" : Is("&quot;") ? "\"" : WebUtility.HtmlDecode(html.Substring(start, end - start));
    }
}
