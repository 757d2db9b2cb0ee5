using TypedContent.Generator.Links;

namespace TypedContent.Generator.Rendering;

/// <summary>A destination in raw HTML.</summary>
/// <param name="Start">In the text, of the destination as it stands there.</param>
/// <param name="Url">With entities resolved.</param>
internal readonly record struct HtmlDestination(LinkKind Kind, int Start, int Length, string Url);

/// <summary>Finds the destinations and the ids of raw HTML.</summary>
internal static class HtmlDestinations
{
    public static IEnumerable<HtmlDestination> Read(string html) =>
        from tag in HtmlTags.Read(html)
        from attribute in tag.Attributes
        let kind = KindOf(tag.Name, attribute.Name)
        where kind is not null
        from range in attribute.Name is "srcset" ? Candidates(html, attribute) : Trimmed(html, attribute)
        where range.Length > 0
        select new HtmlDestination(kind.Value, range.Start, range.Length, HtmlEntities.Decode(html.Substring(range.Start, range.Length)));

    public static IEnumerable<string> ReadIds(string html) =>
        from tag in HtmlTags.Read(html)
        from attribute in tag.Attributes
        where attribute.Name is "id" or "name" && attribute.Length > 0
        select HtmlEntities.Decode(html.Substring(attribute.Start, attribute.Length));

    /// <summary>Null for what is no destination, or none of the site, such as <c>&lt;base href&gt;</c>.</summary>
    public static LinkKind? KindOf(string tag, string attribute) => (tag, attribute) switch
    {
        ("a" or "area", "href") => LinkKind.Link,
        ("link", "href") or ("script" or "iframe" or "frame", "src") => LinkKind.Resource,
        ("img" or "input", "src") or ("img" or "source", "srcset") or (_, "poster") => LinkKind.Image,
        ("video" or "audio" or "source" or "track" or "embed", "src") or ("object", "data") => LinkKind.Media,
        (_, "href" or "src" or "action" or "formaction" or "xlink:href") when tag is not "base" => LinkKind.Action,
        _ => null,
    };

    private static IEnumerable<(int Start, int Length)> Trimmed(string html, HtmlAttribute attribute)
    {
        var (start, end) = (attribute.Start, attribute.Start + attribute.Length);
        while (start < end && char.IsWhiteSpace(html[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(html[end - 1]))
        {
            end--;
        }

        return [(start, end - start)];
    }

    /// <summary><c>a.png 1x, b.png 2x</c>: each candidate is a URL up to the white space or the comma that ends it.</summary>
    private static IEnumerable<(int Start, int Length)> Candidates(string html, HtmlAttribute attribute)
    {
        var end = attribute.Start + attribute.Length;
        for (var start = attribute.Start; start < end;)
        {
            if (char.IsWhiteSpace(html[start]) || html[start] == ',')
            {
                start++;
                continue;
            }

            var stop = start;
            while (stop < end && !char.IsWhiteSpace(html[stop]))
            {
                stop++;
            }

            var length = html.Substring(start, stop - start).TrimEnd(',').Length;
            yield return (start, length);
            var comma = start + length < stop ? stop : html.IndexOf(',', stop, end - stop);
            start = comma < 0 ? end : comma;
        }
    }
}
