using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;
using SourceSpan = TypedContent.Generator.Diagnostics.SourceSpan;

namespace TypedContent.Generator.Rendering;

/// <summary>
/// Reads Markdown that stands in front matter, in the key <c>excerpt</c> or in a property that a record marks as Markdown.
/// All is located at the value: quotes, escapes and folded lines leave no finer place.
/// </summary>
internal static class FrontMatterMarkdown
{
    /// <summary>The links of the text, to be checked with the others of its page.</summary>
    public static EquatableArray<LinkUse> LinksOf(string markdown, SourceSpan place)
    {
        var text = LineEndings.Normalize(markdown);
        return MarkdownRenderer.TryParse(text, out var document, out _) ? LinkReader.Read(document!, text, (_, _) => place).ToEquatableArray() : [];
    }

    /// <summary>What the policy for raw HTML has to say of it.</summary>
    /// <param name="path">Of the page, for diagnostics.</param>
    public static EquatableArray<DiagnosticInfo> CheckRawHtml(string path, string markdown, SourceSpan place, RawHtmlPolicy policy)
    {
        var text = LineEndings.Normalize(markdown);
        if (policy is RawHtmlPolicy.Allow || !MarkdownRenderer.TryParse(text, out var document, out _))
        {
            return [];
        }

        var problems = new List<DiagnosticInfo>();
        RawHtmlReader.Report(document!, text, policy, (descriptor, _, _, shown) => problems.Add(DiagnosticInfo.Create(descriptor, path, place, shown)));
        return problems.ToEquatableArray();
    }
}
