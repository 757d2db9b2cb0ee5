namespace TypedContent.Generator.Rendering;

/// <summary>Where the excerpt is in the HTML; of length 0 where there is none.</summary>
internal readonly record struct ExcerptSlice(int Start, int Length);

/// <summary>Collects, while a page is rendered, what could be its excerpt.</summary>
internal sealed class ExcerptFinder
{
    private ExcerptSlice _topLevel;
    private ExcerptSlice _nested;
    private int _marker;

    /// <summary>Notes a paragraph with its tags.</summary>
    public void AddParagraph(int start, int end, bool isTopLevel)
    {
        ref var slice = ref isTopLevel ? ref _topLevel : ref _nested;
        if (slice.Length == 0)
        {
            slice = new ExcerptSlice(start, end - start);
        }
    }

    /// <summary>Notes the first <c>&lt;!-- more --&gt;</c>.</summary>
    public void AddMarker(int position) => _marker = _marker == 0 ? position : _marker;

    public bool HasParagraph(bool isTopLevel) => (isTopLevel ? _topLevel : _nested).Length > 0;

    /// <summary>All that stands before the marker, else the first paragraph of the page, else the first in a quote, list or box.</summary>
    public ExcerptSlice Find(string html)
    {
        var end = _marker;
        while (end > 0 && char.IsWhiteSpace(html[end - 1]))
        {
            end--;
        }

        if (end > 0)
        {
            return new ExcerptSlice(0, end);
        }

        return _topLevel.Length > 0 ? _topLevel : _nested;
    }
}
