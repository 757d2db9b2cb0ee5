namespace TypedContent.Generator.Rendering;

/// <summary>A start tag of raw HTML, with its attributes.</summary>
/// <param name="Name">In lower case.</param>
internal sealed record HtmlTag(string Name, List<HtmlAttribute> Attributes);

/// <summary>An attribute that has a value.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Start">Of the value in the text, without quotes.</param>
internal readonly record struct HtmlAttribute(string Name, int Start, int Length);

/// <summary>Finds the tags of raw HTML, as browsers do as far as it matters here. Never fails: HTML of authors need not be well formed.</summary>
internal static class HtmlTags
{
    // What stands in these is no markup.
    private static readonly string[] RawText = ["script", "style", "textarea", "title", "xmp"];

    public static IEnumerable<HtmlTag> Read(string html)
    {
        for (var start = html.IndexOf('<'); start >= 0 && start + 1 < html.Length; start = html.IndexOf('<', start))
        {
            if (!IsLetter(html[start + 1]))
            {
                start = AfterOther(html, start);
                continue;
            }

            var position = start + 1;
            var name = ReadName(html, ref position);
            yield return new HtmlTag(name, ReadAttributes(html, ref position));
            start = Array.IndexOf(RawText, name) >= 0 ? IndexOf(html, "</" + name, position) : position;
            if (start >= html.Length)
            {
                yield break;
            }
        }
    }

    /// <summary>Where to go on after a comment, a declaration, a closing tag or a sign that opens nothing.</summary>
    private static int AfterOther(string html, int start)
    {
        if (string.CompareOrdinal(html, start, "<!--", 0, 4) == 0)
        {
            return Math.Min(html.Length, IndexOf(html, "-->", start + 2) + 3);
        }

        return html[start + 1] is '!' or '?' ? IndexOf(html, ">", start) : start + 1;
    }

    private static List<HtmlAttribute> ReadAttributes(string html, ref int position)
    {
        var attributes = new List<HtmlAttribute>();
        while (SkipSpace(html, ref position) && html[position] != '>')
        {
            if (html[position] == '/')
            {
                position++;
                continue;
            }

            var name = ReadName(html, ref position);
            if (SkipSpace(html, ref position) && html[position] == '=')
            {
                position++;
                var (start, length) = ReadValue(html, ref position);
                attributes.Add(new HtmlAttribute(name, start, length));
            }
        }

        return attributes;
    }

    private static (int Start, int Length) ReadValue(string html, ref int position)
    {
        SkipSpace(html, ref position);
        var start = position;
        if (position < html.Length && html[position] is '"' or '\'')
        {
            var end = IndexOf(html, html[position].ToString(), position + 1);
            position = Math.Min(html.Length, end + 1);
            return (start + 1, end - start - 1);
        }

        while (position < html.Length && !IsSpace(html[position]) && html[position] != '>')
        {
            position++;
        }

        return (start, position - start);
    }

    /// <summary>Moves on by at least one character.</summary>
    private static string ReadName(string html, ref int position)
    {
        var start = position++;
        while (position < html.Length && !IsSpace(html[position]) && html[position] is not ('/' or '>' or '='))
        {
            position++;
        }

        return html[start..position].ToLowerInvariant();
    }

    private static bool SkipSpace(string html, ref int position)
    {
        while (position < html.Length && IsSpace(html[position]))
        {
            position++;
        }

        return position < html.Length;
    }

    private static int IndexOf(string html, string value, int start)
    {
        var found = start < html.Length ? html.IndexOf(value, start, StringComparison.OrdinalIgnoreCase) : -1;
        return found < 0 ? html.Length : found;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
