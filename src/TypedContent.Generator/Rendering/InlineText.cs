using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax.Inlines;

namespace TypedContent.Generator.Rendering;

/// <summary>Reads the plain text of a heading: what a reader sees, and the text that stands for an image.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? inlines)
    {
        // Most headings are a single run of text.
        if (inlines is { FirstChild: LiteralInline { NextSibling: null } only })
        {
            return Collapse(only.Content.ToString());
        }

        var text = new StringBuilder();
        AppendChildren(text, inlines);
        return Collapse(text.ToString());
    }

    private static void AppendChildren(StringBuilder text, ContainerInline? parent)
    {
        for (var inline = parent?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Append(text, inline);
        }
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: text.Append(literal.Content.ToString()); break;
            case CodeInline code: text.Append(code.Content); break;
            case MathInline math: text.Append(math.Content.ToString()); break;
            case HtmlEntityInline entity: text.Append(entity.Transcoded.ToString()); break;
            case AutolinkInline link: text.Append(link.Url); break;
            case AbbreviationInline abbreviation: text.Append(abbreviation.Abbreviation.Label); break;
            case LineBreakInline: text.Append(' '); break;
            case FootnoteLink: break;
            case DelimiterInline delimiter:
                text.Append(delimiter.ToLiteral());
                AppendChildren(text, delimiter);
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase): text.Append(' '); break;
            case ContainerInline container: AppendChildren(text, container); break;
        }
    }

    private static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                collapsed.Append(c);
            }
            else if (collapsed.Length > 0 && collapsed[collapsed.Length - 1] is not ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString().TrimEnd();
    }
}
