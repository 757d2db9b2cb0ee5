using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Generator.Rendering;

/// <summary>Where a page shows code, math or a comment: text that is not read as prose, in order of position.</summary>
internal static class CodeRegions
{
    public static List<(int Start, int End)> Of(MarkdownDocument document)
    {
        var regions = new List<(int Start, int End)>();
        var codeElement = -1;
        foreach (var node in document.Descendants())
        {
            if (node is HtmlInline html && IsTag(html, "<code"))
            {
                codeElement = html.Span.Start;
            }
            else if (node is HtmlInline closing && IsTag(closing, "</code") && codeElement >= 0)
            {
                regions.Add((codeElement, closing.Span.End + 1));
                codeElement = -1;
            }
            else if (IsCode(node))
            {
                regions.Add((node.Span.Start, node.Span.End + 1));
            }
        }

        regions.Sort();
        return regions;
    }

    private static bool IsCode(MarkdownObject node) => node switch
    {
        CodeBlock or CodeInline or MathInline => true,
        HtmlBlock { Type: HtmlBlockType.Comment } => true,
        HtmlBlock { Type: HtmlBlockType.ScriptPreOrStyle } block => block.Lines.Count > 0 && IsPre(block.Lines.Lines[0].ToString()),
        HtmlInline inline => IsTag(inline, "<!--"),
        _ => false,
    };

    private static bool IsPre(string line) => line.TrimStart().StartsWith("<pre", StringComparison.OrdinalIgnoreCase);

    private static bool IsTag(HtmlInline html, string tag) => html.Tag.StartsWith(tag, StringComparison.OrdinalIgnoreCase);
}
