using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Rendering;

namespace TypedContent.Generator;

/// <summary>The body of the page at <paramref name="SourcePath"/>. Front matter, but for the excerpt, does not change it.</summary>
internal sealed record PageBody(string SourcePath, MarkdownBody Body);

/// <summary>Renders the body of a page. Its diagnostics are located from the start of the body.</summary>
internal static class BodyRenderer
{
    private static readonly RenderedBody Nothing = new() { Html = "", Hash = "" };

    public static Outcome<EntryBody> Render(PageBody page, CancellationToken cancellationToken)
    {
        var rendered = Guard.Run(MarkdownRenderer.Render, page.Body, static _ => Nothing, LocationInfo.StartOf(page.Body.Path), cancellationToken);
        return new(new EntryBody(page.SourcePath, rendered.Value), rendered.Diagnostics);
    }
}
