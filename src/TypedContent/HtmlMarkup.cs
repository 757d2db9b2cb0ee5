using System;
using System.Collections.Generic;

namespace TypedContent;

// Compiled into the run-time library and into the generator, like PlainText.

/// <summary>Steps over what is not text in HTML. Each character is looked at once: what is never closed reaches to the end.</summary>
internal static class HtmlMarkup
{
    private const int LongestName = 10;

    private static readonly HashSet<ulong> RawElements = NameKeys("script style");

    private static readonly HashSet<ulong> BlockElements = NameKeys(
        "address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
        "header hgroup hr legend li main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul");

    public static bool IsStart(string html, int position)
    {
        var next = position + 1 < html.Length ? html[position + 1] : ' ';
        return IsLetter(next) || next == '!' || next == '?' || (next == '/' && position + 2 < html.Length && IsLetter(html[position + 2]));
    }

    /// <summary>The position after the tag, comment or declaration at <paramref name="position"/>; a block element leaves a line feed as the gap.</summary>
    public static int Skip(string html, int position, ref char gap)
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

    public static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';
}
