using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Generator.Rendering;

/// <summary>Renders paragraphs as Markdig does and notes those that could be the excerpt.</summary>
internal sealed class ExcerptParagraphRenderer : ParagraphRenderer
{
    private const string OpeningTag = "<p";

    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        var page = (PageHtmlRenderer)renderer;
        var isTopLevel = ExcerptFinder.IsTopLevel(obj);
        if (page.Excerpt.HasParagraph(isTopLevel) || page.ImplicitParagraph || (!isTopLevel && IsAside(obj)))
        {
            base.Write(renderer, obj);
            return;
        }

        var start = page.Position;
        base.Write(renderer, obj);

        var written = page.TextFrom(start, int.MaxValue);
        var html = written.Trim('\n');
        start += written.IndexOf(html, StringComparison.Ordinal);
        if (html.StartsWith(OpeningTag, StringComparison.Ordinal))
        {
            page.Excerpt.AddParagraph(obj, start, start + html.Length);
        }
    }

    private static bool IsAside(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is Footnote or Figure)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Renders HTML blocks as the policy has it and notes a comment at the top level that ends the excerpt.</summary>
internal sealed class ExcerptMarkerRenderer : HtmlBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        var page = (PageHtmlRenderer)renderer;
        var start = page.Position;
        if (obj.Type is HtmlBlockType.Comment && ExcerptFinder.IsTopLevel(obj) && ExcerptMarker.Opens(RawHtml.Of(obj).Text))
        {
            page.Excerpt.AddMarker(obj, start);
        }

        if (page.IsRawHtmlForbidden)
        {
            WriteAsText(renderer, RawHtml.Of(obj));
            return;
        }

        base.Write(renderer, obj);
        page.Slots.AddHtml(page.TextFrom(start, int.MaxValue), start);
    }

    private static void WriteAsText(HtmlRenderer renderer, RawHtml html)
    {
        var text = html.Text[html.AfterComments()..].TrimEnd();
        if (text.Length > 0)
        {
            renderer.EnsureLine().Write("<p>").WriteEscape(text).WriteLine("</p>");
        }
    }
}

/// <summary>Renders HTML within text as the policy has it and notes a comment in a paragraph of the page itself that ends the excerpt.</summary>
internal sealed class ExcerptInlineMarkerRenderer : HtmlInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, HtmlInline obj)
    {
        // In the text that stands for an image there is no HTML.
        var page = (PageHtmlRenderer)renderer;
        var start = page.Position;
        if (renderer.EnableHtmlForInline && ExcerptMarker.Opens(obj.Tag) && ExcerptMarker.ParagraphOf(obj) is { } paragraph && ExcerptFinder.IsTopLevel(paragraph))
        {
            page.Excerpt.AddMarker(obj, start);
        }

        if (!page.IsRawHtmlForbidden)
        {
            base.Write(renderer, obj);
            page.Slots.AddHtml(page.TextFrom(start, int.MaxValue), start);
        }
        else if (renderer.EnableHtmlForInline && !obj.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            renderer.WriteEscape(obj.Tag);
        }
    }
}

/// <summary>The comment <c>&lt;!-- more --&gt;</c>.</summary>
internal static class ExcerptMarker
{
    public const int Longest = 64;

    public static bool Opens(string html)
    {
        var comment = html.TrimStart();
        var end = comment.IndexOf("-->", StringComparison.Ordinal);
        return end is >= 4 and < Longest
            && comment.StartsWith("<!--", StringComparison.Ordinal)
            && comment.Substring(4, end - 4).Trim().Equals("more", StringComparison.OrdinalIgnoreCase);
    }

    public static ParagraphBlock? ParagraphOf(Inline inline)
    {
        var root = inline.Parent;
        while (root?.Parent is { } parent)
        {
            root = parent;
        }

        return root?.ParentBlock as ParagraphBlock;
    }
}
