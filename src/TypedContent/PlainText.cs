using System;
using System.Buffers;
using System.Collections.Generic;
using System.Net;

namespace TypedContent;

// Compiled into the run-time library and, for the word count, into the generator: C# and API of netstandard2.0 only.

/// <summary>Reads the text out of HTML, in time linear in its length whatever it holds.</summary>
internal static class PlainText
{
    private const int LongestEntity = 34;
    private const int LongestName = 10;

    private static readonly HashSet<ulong> RawElements = NameKeys("script style");

    private static readonly HashSet<ulong> BlockElements = NameKeys(
        "address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
        "header hgroup hr legend li main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul");

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

    /// <inheritdoc cref="WordCounter.Count"/>
    public static int CountWords(string text) => WordCounter.Count(text);

    private static int Write(string html, char[] buffer)
    {
        var length = 0;
        var gap = '\0';
        var position = 0;
        while (position < html.Length)
        {
            var c = html[position];
            if (c == '<' && StartsMarkup(html, position))
            {
                position = SkipMarkup(html, position, ref gap);
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

    private static bool StartsMarkup(string html, int position)
    {
        var next = position + 1 < html.Length ? html[position + 1] : ' ';
        return IsLetter(next) || next == '!' || next == '?' || (next == '/' && position + 2 < html.Length && IsLetter(html[position + 2]));
    }

    private static int SkipMarkup(string html, int position, ref char gap)
    {
        if (html[position + 1] is '!' or '?')
        {
            // "<!-->" is a whole comment: its end may overlap its start.
            return string.CompareOrdinal(html, position, "<!--", 0, 4) == 0
                ? After(html, "-->", position + 2)
                : After(html, ">", position);
        }

        var nameStart = html[position + 1] == '/' ? position + 2 : position + 1;
        var nameEnd = nameStart;
        while (nameEnd < html.Length && (IsLetter(html[nameEnd]) || html[nameEnd] is >= '0' and <= '9'))
        {
            nameEnd++;
        }

        var end = TagEnd(html, nameEnd);
        var name = NameKey(html, nameStart, nameEnd);
        if (BlockElements.Contains(name))
        {
            gap = '\n';
        }
        else if (nameStart == position + 1 && RawElements.Contains(name))
        {
            // What is in these two is not HTML: only their end tag counts.
            var close = html.IndexOf("</" + html.Substring(nameStart, nameEnd - nameStart), end, StringComparison.OrdinalIgnoreCase);
            return close < 0 ? html.Length : TagEnd(html, close);
        }

        return end;
    }

    private static int TagEnd(string html, int position)
    {
        var quote = '\0';
        var afterEquals = false;
        for (; position < html.Length; position++)
        {
            var c = html[position];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return position + 1;
            }
            else if (c is '"' or '\'' && afterEquals)
            {
                quote = c;
            }

            afterEquals = c == '=' || (afterEquals && char.IsWhiteSpace(c));
        }

        return html.Length;
    }

    private static int After(string html, string end, int position)
    {
        var found = html.IndexOf(end, position, StringComparison.Ordinal);
        return found < 0 ? html.Length : found + end.Length;
    }

    /// <summary>A number per element name, so that looking one up allocates nothing; 0 for names longer than any we know.</summary>
    private static ulong NameKey(string text, int start, int end)
    {
        if (end - start > LongestName)
        {
            return 0;
        }

        var key = 0UL;
        for (var i = start; i < end; i++)
        {
            key = (key << 6) | (uint)((text[i] | 0x20) & 0x3F);
        }

        return key;
    }

    private static HashSet<ulong> NameKeys(string names)
    {
        var keys = new HashSet<ulong>();
        foreach (var name in names.Split(' '))
        {
            keys.Add(NameKey(name, 0, name.Length));
        }

        return keys;
    }

    private static int EntityEnd(string html, int position)
    {
        var limit = Math.Min(html.Length, position + LongestEntity);
        for (var i = position + 1; i < limit && (IsLetter(html[i]) || html[i] is '#' or ';' or (>= '0' and <= '9')); i++)
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

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';
}
