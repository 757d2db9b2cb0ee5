using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;

namespace TypedContent.Generator.Rendering;

/// <summary>The Markdown that pages are written in: Markdig's advanced extensions, with heading ids of our own.</summary>
internal static class MarkdownSyntax
{
    /// <summary>Immutable once built, and expensive to build: shared by all pages and threads.</summary>
    public static MarkdownPipeline Pipeline { get; } = Build();

    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);

    private static MarkdownPipeline Build()
    {
        // Precise positions cost nothing measurable, and template tags are told from code by them.
        var builder = new MarkdownPipelineBuilder().UseAdvancedExtensions().UsePreciseSourceLocation();
        builder.Extensions.ReplaceOrAdd<AutoIdentifierExtension>(new ImplicitHeadingLinks());
        return builder.Build();
    }
}
