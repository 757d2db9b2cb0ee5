using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Generator.Links;
using SourceSpan = TypedContent.Generator.Diagnostics.SourceSpan;

namespace TypedContent.Generator.Rendering;

/// <summary>Lists the destinations of a parsed page that lead to something of this site, or run a script.</summary>
internal sealed class LinkReader
{
    private readonly string _text;
    private readonly Func<int, int, SourceSpan> _place;
    private readonly HashSet<LinkReferenceDefinition> _definitions = [];
    private readonly List<LinkUse> _links = [];

    private LinkReader(string text, Func<int, int, SourceSpan> place) => (_text, _place) = (text, place);

    /// <param name="text">What the document was parsed from.</param>
    /// <param name="place">Turns a position and a length in it into a place.</param>
    public static IReadOnlyList<LinkUse> Read(MarkdownDocument document, string text, Func<int, int, SourceSpan> place)
    {
        // A page of plain text has none of these, and most of the time goes into walking its tree.
        if (text.IndexOfAny(['<', '[', '{']) < 0)
        {
            return [];
        }

        var reader = new LinkReader(text, place);
        foreach (var node in document.Descendants())
        {
            reader.Add(node);
        }

        return reader._links;
    }

    private void Add(MarkdownObject node)
    {
        switch (node)
        {
            case LinkInline { GetDynamicUrl: null, Url: not null } link:
                AddLink(link);
                break;
            case AutolinkInline { IsEmail: false } link:
                Add(LinkKind.Link, link.Url, link.Span.Start + 1, link.Span.End);
                break;
            case HtmlInline inline:
                AddHtml(RawHtml.Of(inline, _text));
                break;
            case HtmlBlock { Type: not HtmlBlockType.Comment } block:
                AddHtml(RawHtml.Of(block));
                break;
        }

        if (node is not HtmlBlock && node.TryGetAttributes()?.Properties is { } attributes)
        {
            foreach (var attribute in attributes.Where(static attribute => attribute.Value is not null && HtmlDestinations.KindOf("", attribute.Key.ToLowerInvariant()) is not null))
            {
                Add(LinkKind.Action, attribute.Value!, node.Span.Start, node.Span.End + 1); // Where has seen to it.
            }
        }
    }

    /// <summary>A reference is checked where it is defined, once.</summary>
    private void AddLink(LinkInline link)
    {
        var span = link.UrlSpan;
        if (link.Reference is { } definition)
        {
            if (!_definitions.Add(definition))
            {
                return;
            }

            span = definition.UrlSpan;
        }

        var (start, end) = (span.Start, span.End + 1);
        if (start < 0 || end > _text.Length || end <= start)
        {
            (start, end) = (link.Span.Start, link.Span.End + 1);
        }
        else if (_text[start] == '<' && _text[end - 1] == '>')
        {
            (start, end) = (start + 1, end - 1);
        }

        Add(link.IsImage ? LinkKind.Image : LinkKind.Link, link.Url!, start, end); // The caller has seen to it.
    }

    private void AddHtml(RawHtml html)
    {
        foreach (var destination in HtmlDestinations.Read(html.Text))
        {
            Add(destination.Kind, destination.Url, html.SourceOf(destination.Start), html.SourceOf(destination.Start + destination.Length - 1) + 1);
        }
    }

    private void Add(LinkKind kind, string url, int start, int end)
    {
        var isScript = ScriptUrl.Is(url);
        if (isScript || (kind is not LinkKind.Action && Destination.Parse(url).Kind is not DestinationKind.External))
        {
            _links.Add(new LinkUse(url, kind, _place(start, Math.Max(0, end - start))));
        }
    }
}
