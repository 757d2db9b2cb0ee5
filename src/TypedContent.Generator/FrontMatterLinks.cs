using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Links;
using TypedContent.Generator.Rendering;

namespace TypedContent.Generator;

/// <summary>What in front matter is to be treated as if it stood in the body: the excerpt, and the texts that a declared type marks.</summary>
internal static class FrontMatterLinks
{
    /// <param name="marked">Of the properties with <c>[Markdown]</c> or <c>[Asset]</c>.</param>
    public static EquatableArray<LinkUse> Of(ScalarNode? excerpt, EquatableArray<MarkedText> marked)
    {
        IEnumerable<MarkedText> texts = excerpt is null ? marked : [new MarkedText(excerpt.Text, IsMarkdown: true, excerpt.Place), .. marked];
        return texts.SelectMany(LinksOf).Distinct().ToEquatableArray();
    }

    public static EquatableArray<DiagnosticInfo> CheckExcerpt(SourcePage page, ScalarNode? excerpt) =>
        excerpt is null ? [] : FrontMatterMarkdown.CheckRawHtml(page.FullPath, excerpt.Text, excerpt.Place, page.RawHtml);

    private static IEnumerable<LinkUse> LinksOf(MarkedText text) =>
        text.IsMarkdown ? FrontMatterMarkdown.LinksOf(text.Text, text.Place) : [new LinkUse(text.Text, LinkKind.File, text.Place)];
}
