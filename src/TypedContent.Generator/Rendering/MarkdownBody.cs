using TypedContent.Generator.Model;

namespace TypedContent.Generator.Rendering;

/// <summary>What of a page is Markdown.</summary>
/// <param name="Path">Absolute, for diagnostics.</param>
/// <param name="Text">The page without its front matter, line endings as in the file.</param>
/// <param name="Excerpt">Markdown of the front-matter key <c>excerpt</c>; null where there is none.</param>
internal sealed record MarkdownBody(string Path, string Text, string? Excerpt, RawHtmlPolicy RawHtml = RawHtmlPolicy.Allow);
