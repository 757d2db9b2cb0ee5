using Microsoft.CodeAnalysis;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;
using TypedContent.Generator.Rendering;

namespace TypedContent.Generator.Tests.Rendering;

/// <summary>Renders a body the way a test reads best.</summary>
internal static class Rendered
{
    public static RenderedBody Page(string markdown, string? excerpt = null) =>
        MarkdownRenderer.Render(new MarkdownBody("page.md", markdown, excerpt), default).Value.Body;

    public static string[] Ids(string markdown) => [.. Page(markdown).Headings.ToArray().Select(heading => heading.Id)];

    public static string[] Texts(string markdown) => [.. Page(markdown).Headings.ToArray().Select(heading => heading.Text)];

    public static string Excerpt(string markdown)
    {
        var page = Page(markdown);
        return page.ExcerptHtml ?? page.Html.Substring(page.ExcerptStart, page.ExcerptLength);
    }

    /// <summary>Each as the compiler prints it: <c>page.md(1,2): warning TC3001: …</c>, with the text its span covers.</summary>
    public static (string Message, string Covered)[] Diagnostics(string markdown, string? excerpt = null)
    {
        var outcome = MarkdownRenderer.Render(new MarkdownBody("page.md", markdown, excerpt), default);
        return [.. outcome.Diagnostics.ToArray().Select(diagnostic => (Print(diagnostic), Covered(diagnostic, markdown)))];
    }

    private static string Print(DiagnosticInfo diagnostic) =>
        Diagnostic.Create(diagnostic.Descriptor, diagnostic.Location!.ToLocation(), [.. diagnostic.Arguments.ToArray()]).ToString();

    private static string Covered(DiagnosticInfo diagnostic, string markdown) =>
        markdown.Substring(diagnostic.Location!.Place.Span.Start, diagnostic.Location.Place.Span.Length);
}
