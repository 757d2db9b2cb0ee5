using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Rendering;

namespace TypedContent.Generator;

/// <summary>The body of the page at <paramref name="SourcePath"/>. Front matter, but for the excerpt, does not change it.</summary>
/// <param name="Path">Below the content root.</param>
internal sealed record PageBody(string SourcePath, string Path, MarkdownBody Body);

/// <summary>A body whose links wait for the URLs of the site, and apart from it what rules need to know.</summary>
internal sealed record RenderedEntry(string Path, EntryBody Entry, string FullPath, BodyLinks Links);

/// <summary>Renders the body of a page. Its diagnostics and links are located from the start of the body.</summary>
internal static class BodyRenderer
{
    private static readonly RenderedPage Nothing = new(new RenderedBody { Html = "", Hash = "" }, BodyLinks.Unknown);

    public static Outcome<RenderedEntry> Render(PageBody page, CancellationToken cancellationToken)
    {
        var rendered = Guard.Run(MarkdownRenderer.Render, page.Body, static _ => Nothing, LocationInfo.StartOf(page.Body.Path), cancellationToken);
        return new(new RenderedEntry(page.Path, new EntryBody(page.SourcePath, rendered.Value.Body), page.Body.Path, rendered.Value.Links), rendered.Diagnostics);
    }
}
