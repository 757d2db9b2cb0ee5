using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Rendering;

/// <summary>
/// Writes an excerpt as HTML of its own where no slice of the page's will do: where it ends within a paragraph, and where it
/// refers to footnotes, which are not there on a page that lists excerpts and whose ids would be there twice.
/// </summary>
internal static class ExcerptWriter
{
    /// <summary>Null where the slice will do. Cuts the document, which therefore has been rendered before.</summary>
    public static PageHtml? Write(MarkdownDocument document, ExcerptSlice slice, RawHtmlPolicy policy)
    {
        var blocks = slice.Source switch
        {
            ParagraphBlock paragraph => [paragraph],
            Block marker => document.TakeWhile(block => block != marker).ToList(),
            HtmlInline marker => BlocksUpTo(document, ExcerptMarker.ParagraphOf(marker)),
            _ => [],
        };
        var references = blocks.SelectMany(References).ToList();
        if (slice.Source is HtmlInline within)
        {
            CutAt(within);
        }
        else if (references.Count == 0)
        {
            return null;
        }

        references.ForEach(static reference => reference.Remove());
        return Render(blocks, policy);
    }

    /// <summary>Writes an excerpt that is a document. Null where it has too many levels.</summary>
    public static PageHtml? WriteAll(MarkdownDocument document, RawHtmlPolicy policy)
    {
        foreach (var reference in document.Descendants<FootnoteLink>().ToList())
        {
            reference.Remove();
        }

        return Render(document.Where(static block => block is not FootnoteGroup), policy);
    }

    private static IEnumerable<FootnoteLink> References(Block block) => block switch
    {
        LeafBlock leaf => leaf.Inline?.FindDescendants<FootnoteLink>() ?? [],
        _ => block.Descendants<FootnoteLink>(),
    };

    private static PageHtml? Render(IEnumerable<Block> blocks, RawHtmlPolicy policy) =>
        PageHtmlRenderer.TryRender(blocks.Where(static block => block is not ParagraphBlock { Inline.FirstChild: null }), policy) is { } written
            ? written with { Html = written.Html.TrimEnd() }
            : null;

    private static List<Block> BlocksUpTo(MarkdownDocument document, Block? last) => [.. document.Take(last is null ? 0 : document.IndexOf(last) + 1)];

    /// <summary>Removes the marker and all that follows it in its paragraph.</summary>
    private static void CutAt(HtmlInline marker)
    {
        Inline root = marker;
        for (Inline? inline = marker; inline is not null; inline = inline.Parent)
        {
            while (inline.NextSibling is { } next)
            {
                next.Remove();
            }

            root = inline;
        }

        marker.Remove();
        TrimEnd((ContainerInline)root);
    }

    private static void TrimEnd(ContainerInline parent)
    {
        while (parent.LastChild is { } last && IsBlankAtEnd(last))
        {
            last.Remove();
        }
    }

    private static bool IsBlankAtEnd(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                literal.Content.TrimEnd();
                return literal.Content.IsEmpty;
            case EmphasisInline emphasis:
                TrimEnd(emphasis);
                return emphasis.FirstChild is null;
            default:
                return inline is LineBreakInline;
        }
    }
}
