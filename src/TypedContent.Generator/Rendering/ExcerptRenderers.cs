using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace TypedContent.Generator.Rendering;

/// <summary>Renders paragraphs as Markdig does and notes those that could be the excerpt.</summary>
internal sealed class ExcerptParagraphRenderer : ParagraphRenderer
{
    private const string OpeningTag = "<p";

    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        var page = (PageHtmlRenderer)renderer;
        var isTopLevel = obj.Parent is MarkdownDocument;
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
            page.Excerpt.AddParagraph(start, start + html.Length, isTopLevel);
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

/// <summary>Renders HTML blocks as Markdig does and notes a comment at the top level that ends the excerpt.</summary>
internal sealed class ExcerptMarkerRenderer : HtmlBlockRenderer
{
    private const int LongestMarker = 64;

    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        var page = (PageHtmlRenderer)renderer;
        var start = page.Position;
        base.Write(renderer, obj);

        if (obj is { Type: HtmlBlockType.Comment, Parent: MarkdownDocument } && IsMarker(page.TextFrom(start, LongestMarker)))
        {
            page.Excerpt.AddMarker(start);
        }
    }

    private static bool IsMarker(string html)
    {
        var comment = html.TrimStart();
        var end = comment.IndexOf("-->", StringComparison.Ordinal);
        return end >= 4
            && comment.StartsWith("<!--", StringComparison.Ordinal)
            && comment.Substring(4, end - 4).Trim().Equals("more", StringComparison.OrdinalIgnoreCase);
    }
}
