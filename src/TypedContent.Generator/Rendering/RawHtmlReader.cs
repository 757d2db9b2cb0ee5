using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Rendering;

/// <summary>Reports the raw HTML of a page where its policy asks for it.</summary>
internal static class RawHtmlReader
{
    /// <param name="report">Takes a position and a length in the text, and what to show of it.</param>
    public static void Report(MarkdownDocument document, string text, RawHtmlPolicy policy, Action<DiagnosticDescriptor, int, int, string> report)
    {
        if (policy is RawHtmlPolicy.Allow)
        {
            return;
        }

        var descriptor = policy is RawHtmlPolicy.Warn ? DiagnosticDescriptors.RawHtmlFound : DiagnosticDescriptors.RawHtmlForbidden;
        foreach (var (start, end, shown) in Find(document, text))
        {
            report(descriptor, start, end - start, MessageText.Shorten(shown.Split('\n')[0]));
        }
    }

    /// <summary>Takes out what no HTML is needed for to do harm. The renderer sees to the rest.</summary>
    public static void Disarm(MarkdownDocument document, RawHtmlPolicy policy)
    {
        if (policy is not RawHtmlPolicy.Forbid)
        {
            return;
        }

        foreach (var node in document.Descendants())
        {
            UnsafeAttributes.Remove(node);
        }
    }

    /// <summary>Each piece once: of an element within text its opening tag.</summary>
    private static IEnumerable<(int Start, int End, string Shown)> Find(MarkdownDocument document, string text)
    {
        foreach (var node in document.Descendants())
        {
            if (node is HtmlBlock block && FindInBlock(block) is { } range)
            {
                yield return (range.Start, range.End, text[range.Start..range.End]);
            }
            else if (node is LeafBlock { Inline: { } inlines })
            {
                foreach (var tag in FindInText(inlines))
                {
                    yield return (tag.Span.Start, tag.Span.End + 1, tag.Tag);
                }
            }

            if (node is not HtmlBlock && UnsafeAttributes.Find(node) is { } attribute && node.Span is { Start: >= 0 } span && span.End < text.Length)
            {
                yield return (span.Start, span.End + 1, $"{{{attribute.Key}={attribute.Value}}}");
            }
        }
    }

    private static (int Start, int End)? FindInBlock(HtmlBlock block)
    {
        var html = RawHtml.Of(block);
        var start = html.AfterComments();
        var end = html.Text.TrimEnd().Length;
        return start < end ? (html.SourceOf(start), html.SourceOf(end - 1) + 1) : null;
    }

    private static IEnumerable<HtmlInline> FindInText(ContainerInline inlines)
    {
        var open = new List<string>();
        foreach (var tag in inlines.FindDescendants<HtmlInline>())
        {
            if (tag.Tag.StartsWith("<!--", StringComparison.Ordinal))
            {
                continue;
            }

            var isClosing = tag.Tag.StartsWith("</", StringComparison.Ordinal);
            var name = new string([.. tag.Tag.Skip(isClosing ? 2 : 1).TakeWhile(char.IsLetterOrDigit)]).ToLowerInvariant();
            if (isClosing && open.Remove(name))
            {
                continue;
            }

            open.Add(isClosing ? "" : name);
            yield return tag;
        }
    }
}
