using Markdig.Syntax;

namespace TypedContent.Generator.Rendering;

/// <summary>Where the excerpt is in the HTML; of length 0 where there is none.</summary>
/// <param name="Source">The paragraph that it is, or the marker before which it ends.</param>
internal readonly record struct ExcerptSlice(int Start, int Length, MarkdownObject? Source);

/// <summary>Collects, while a page is rendered, what could be its excerpt.</summary>
internal sealed class ExcerptFinder
{
    private ExcerptSlice _topLevel;
    private ExcerptSlice _nested;
    private ExcerptSlice _marker;

    /// <summary>Notes a paragraph with its tags.</summary>
    public void AddParagraph(ParagraphBlock paragraph, int start, int end)
    {
        ref var slice = ref IsTopLevel(paragraph) ? ref _topLevel : ref _nested;
        if (slice.Length == 0)
        {
            slice = new ExcerptSlice(start, end - start, paragraph);
        }
    }

    /// <summary>Notes the first <c>&lt;!-- more --&gt;</c> that has something before it.</summary>
    public void AddMarker(MarkdownObject marker, int position) => _marker = _marker.Length == 0 ? new ExcerptSlice(0, position, marker) : _marker;

    public bool HasParagraph(bool isTopLevel) => (isTopLevel ? _topLevel : _nested).Length > 0;

    /// <summary>All that stands before the marker, else the first paragraph of the page, else the first in a quote, list or box.</summary>
    public ExcerptSlice Find(string html)
    {
        var end = _marker.Length;
        while (end > 0 && char.IsWhiteSpace(html[end - 1]))
        {
            end--;
        }

        if (end > 0)
        {
            return _marker with { Length = end };
        }

        return _topLevel.Length > 0 ? _topLevel : _nested;
    }

    public static bool IsTopLevel(Block block) => block.Parent is MarkdownDocument;
}
