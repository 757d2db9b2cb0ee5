namespace TypedContent.Runtime;

/// <summary>Finds headings and the first paragraph in HTML whose build-time facts are not known.</summary>
internal static class HtmlScanner
{
    public static string FirstParagraph(string html) =>
        Find(html, "p", 0) is { } element ? html[element.Start..element.End] : "";

    public static IReadOnlyList<Heading> Headings(string html)
    {
        var headings = new List<Heading>();
        for (var position = html.IndexOf("<h", StringComparison.OrdinalIgnoreCase);
             position >= 0 && position + 2 < html.Length;
             position = html.IndexOf("<h", position + 2, StringComparison.OrdinalIgnoreCase))
        {
            if (html[position + 2] is >= '1' and <= '6' && Find(html, html.Substring(position + 1, 2), position) is { } element && element.Start == position)
            {
                var text = PlainText.FromHtml(html[element.ContentStart..element.ContentEnd]);
                headings.Add(new Heading(html[position + 2] - '0', Id(html[position..element.ContentStart]), text));
            }
        }

        return headings;
    }

    private static (int Start, int ContentStart, int ContentEnd, int End)? Find(string html, string name, int from)
    {
        for (var start = html.IndexOf($"<{name}", from, StringComparison.OrdinalIgnoreCase);
             start >= 0;
             start = html.IndexOf($"<{name}", start + 1, StringComparison.OrdinalIgnoreCase))
        {
            var afterName = start + 1 + name.Length;
            if (afterName < html.Length && (html[afterName] is '>' || char.IsWhiteSpace(html[afterName])))
            {
                var content = html.IndexOf('>', afterName) + 1;
                var closing = html.IndexOf($"</{name}>", afterName, StringComparison.OrdinalIgnoreCase);
                return content > 0 && closing >= content ? (start, content, closing, closing + name.Length + 3) : null;
            }
        }

        return null;
    }

    private static string Id(string tag)
    {
        const string Attribute = " id=\"";
        var start = tag.IndexOf(Attribute, StringComparison.OrdinalIgnoreCase) + Attribute.Length;
        return start < Attribute.Length ? "" : System.Net.WebUtility.HtmlDecode(tag[start..Math.Max(start, tag.IndexOf('"', start))]);
    }
}
