using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Links;

/// <summary>A text of front matter that its property marks as <c>[Markdown]</c>, else as <c>[Asset]</c>.</summary>
/// <param name="Place">Of the value in its file.</param>
internal sealed record MarkedText(string Text, bool IsMarkdown, SourceSpan Place);
