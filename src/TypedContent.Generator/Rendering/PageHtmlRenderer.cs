using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Rendering;

/// <summary>Writes the HTML of a page and notes on the way where its excerpt is.</summary>
internal sealed class PageHtmlRenderer : HtmlRenderer
{
    private const int LargestKept = 1 << 18;

    // Setting up a renderer costs as much as rendering a short page, so renderers are used again. Nothing of a page is
    // left in one: it is cleared before it comes back, and one that failed or that grew large does not.
    private static readonly ConcurrentBag<PageHtmlRenderer> Idle = [];

    private readonly StringBuilder _output;

    private PageHtmlRenderer(StringWriter writer)
        : base(writer)
    {
        _output = writer.GetStringBuilder();
        MarkdownSyntax.Pipeline.Setup(this);
        LinkRewriter = NoteLink;
        MediaLinks.EscapeUrls(ObjectRenderers.FindExact<LinkInlineRenderer>());
        ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new ExcerptParagraphRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new ExcerptMarkerRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new ExcerptInlineMarkerRenderer());
    }

    public ExcerptFinder Excerpt { get; private set; } = new();

    public LinkSlots Slots { get; } = new();

    /// <summary>Whether HTML of the author's is shown as text.</summary>
    public bool IsRawHtmlForbidden { get; private set; }

    /// <summary>How much HTML there is so far.</summary>
    public int Position => _output.Length;

    /// <param name="parts">A document, or some of its blocks.</param>
    /// <returns>Null where there are too many levels.</returns>
    public static PageHtml? TryRender(IEnumerable<MarkdownObject> parts, RawHtmlPolicy policy)
    {
        var renderer = Idle.TryTake(out var idle) ? idle : new PageHtmlRenderer(new StringWriter(CultureInfo.InvariantCulture));
        renderer.IsRawHtmlForbidden = policy is RawHtmlPolicy.Forbid;
        try
        {
            foreach (var part in parts)
            {
                renderer.Write(part);
            }
        }
        catch (ArgumentException exception) when (exception.GetType() == typeof(ArgumentException))
        {
            return null;
        }

        // Raw HTML and `&#13;` can still hold a carriage return; one character for another keeps every position.
        var html = renderer._output.Replace('\r', '\n').ToString();
        var page = new PageHtml(html, renderer.Excerpt.Find(html), renderer.Slots.Find(html).ToEquatableArray(), IdSet.Of(renderer.Slots.FindIds(html)));
        renderer.Recycle();
        return page;
    }

    public string TextFrom(int start, int longest) => _output.ToString(start, Math.Min(longest, _output.Length - start));

    private void Recycle()
    {
        if (_output.Capacity > LargestKept)
        {
            return;
        }

        Reset();
        Excerpt = new ExcerptFinder();
        Slots.Clear();
        Idle.Add(this);
    }

    /// <summary>Asked for each URL just before it is written.</summary>
    private string NoteLink(string url)
    {
        if (IsRawHtmlForbidden && ScriptUrl.Is(url))
        {
            return "#";
        }

        Slots.Add(url, Position);
        return url;
    }
}

/// <summary>A rendered page and what was noted on the way.</summary>
/// <param name="Ids">Null where the HTML is not that of the page.</param>
internal sealed record PageHtml(string Html, ExcerptSlice Excerpt, EquatableArray<LinkSlot> Slots, IdSet? Ids);
