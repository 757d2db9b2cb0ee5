using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

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
        ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new ExcerptParagraphRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new ExcerptMarkerRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new ExcerptInlineMarkerRenderer());
    }

    public ExcerptFinder Excerpt { get; private set; } = new();

    /// <summary>How much HTML there is so far.</summary>
    public int Position => _output.Length;

    /// <param name="parts">A document, or some of its blocks.</param>
    /// <returns>False where there are too many levels.</returns>
    public static bool TryRender(IEnumerable<MarkdownObject> parts, out string html, out ExcerptSlice excerpt)
    {
        var renderer = Idle.TryTake(out var idle) ? idle : new PageHtmlRenderer(new StringWriter(CultureInfo.InvariantCulture));
        try
        {
            foreach (var part in parts)
            {
                renderer.Write(part);
            }
        }
        catch (ArgumentException exception) when (exception.GetType() == typeof(ArgumentException))
        {
            (html, excerpt) = ("", default);
            return false;
        }

        // Raw HTML and `&#13;` can still hold a carriage return; one character for another keeps every position.
        html = renderer._output.Replace('\r', '\n').ToString();
        excerpt = renderer.Excerpt.Find(html);
        renderer.Recycle();
        return true;
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
        Idle.Add(this);
    }
}
