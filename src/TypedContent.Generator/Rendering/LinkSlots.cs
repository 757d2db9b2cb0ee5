using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Rendering;

/// <summary>Notes, while a page is rendered, where the HTML holds destinations that the site may replace, and which ids raw HTML brings.</summary>
internal sealed class LinkSlots
{
    private const string IdAttribute = " id=\"";

    private readonly List<(int Start, int Length, string Url)> _slots = [];
    private readonly List<string> _ids = [];

    /// <summary>Notes a destination that is about to be written, up to the quote that ends it.</summary>
    public void Add(string url, int position)
    {
        if (IsOfSite(url))
        {
            _slots.Add((position, -1, url));
        }
    }

    /// <summary>Notes the destinations and ids of raw HTML that has been written.</summary>
    public void AddHtml(string html, int position)
    {
        foreach (var destination in HtmlDestinations.Read(html))
        {
            if (destination.Kind is not LinkKind.Action && IsOfSite(destination.Url))
            {
                _slots.Add((position + destination.Start, destination.Length, destination.Url));
            }
        }

        _ids.AddRange(HtmlDestinations.ReadIds(html));
    }

    public IEnumerable<LinkSlot> Find(string html) =>
        from slot in _slots
        let length = slot.Length < 0 ? html.IndexOf('"', slot.Start) - slot.Start : slot.Length
        where length >= 0
        select new LinkSlot(slot.Start, length, slot.Url);

    /// <summary>Of what is rendered from Markdown each id stands so in the HTML, and nothing else does, since quotes in text are escaped.</summary>
    public IEnumerable<string> FindIds(string html)
    {
        foreach (var id in _ids)
        {
            yield return id;
        }

        for (var at = html.IndexOf(IdAttribute, StringComparison.Ordinal); at >= 0; at = html.IndexOf(IdAttribute, at, StringComparison.Ordinal))
        {
            at += IdAttribute.Length;
            var end = html.IndexOf('"', at);
            if (end < 0)
            {
                yield break;
            }

            yield return HtmlEntities.Decode(html[at..end]);
        }
    }

    public void Clear()
    {
        _slots.Clear();
        _ids.Clear();
    }

    private static bool IsOfSite(string url) =>
        Destination.Parse(url) is { Kind: DestinationKind.PageFile } or { Kind: DestinationKind.Url, IsRooted: true };
}

/// <summary>Renders videos and sounds as Markdig's extension does, which escapes nothing in their URLs.</summary>
internal static class MediaLinks
{
    public static void EscapeUrls(LinkInlineRenderer? links)
    {
        for (var i = 0; links is not null && i < links.TryWriters.Count; i++)
        {
            var write = links.TryWriters[i];
            links.TryWriters[i] = (renderer, node) =>
            {
                if (node is LinkInline { Url: { } url } link)
                {
                    link.Url = url.Replace("\"", "%22").Replace("<", "%3C").Replace(">", "%3E");
                }

                return write(renderer, node);
            };
        }
    }
}
