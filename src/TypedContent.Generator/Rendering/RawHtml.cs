using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Generator.Rendering;

/// <summary>A piece of raw HTML as it is passed on, and where its characters stand in the page: in a quote or a list there are others between them.</summary>
internal sealed class RawHtml
{
    /// <summary>Where each line of the text starts: in the text, and in the page.</summary>
    private readonly List<(int Start, int Source)> _runs = [];

    private RawHtml(string text) => Text = text;

    public string Text { get; private set; }

    public static RawHtml Of(HtmlBlock block)
    {
        var html = new RawHtml("");
        var text = new StringBuilder();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var slice = block.Lines.Lines[i].Slice;
            html._runs.Add((text.Length, slice.Start));
            text.Append(slice.Text, slice.Start, slice.Length).Append('\n');
        }

        html.Text = text.ToString();
        return html;
    }

    public static RawHtml Of(HtmlInline inline, string page)
    {
        var html = new RawHtml(inline.Tag);
        var source = inline.Span.Start;
        html._runs.Add((0, source));
        for (var i = 0; i < inline.Tag.Length && source < page.Length; i++, source++)
        {
            var expected = source;
            while (source < inline.Span.End && page[source] != inline.Tag[i])
            {
                source++;
            }

            if (source != expected)
            {
                html._runs.Add((i, source));
            }
        }

        return html;
    }

    /// <summary>The position in the page of a position in the text.</summary>
    public int SourceOf(int position)
    {
        var (low, high) = (0, _runs.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = _runs[middle].Start <= position ? (middle, high) : (low, middle);
        }

        return _runs.Count == 0 ? 0 : position - _runs[low].Start + _runs[low].Source;
    }

    /// <summary>Where what follows the comments at its start begins; its length where there is nothing but comments. They are no HTML that a policy minds.</summary>
    public int AfterComments()
    {
        var position = 0;
        while (true)
        {
            while (position < Text.Length && char.IsWhiteSpace(Text[position]))
            {
                position++;
            }

            if (string.CompareOrdinal(Text, position, "<!--", 0, 4) != 0)
            {
                return position;
            }

            var end = Text.IndexOf("-->", Math.Min(position + 2, Text.Length), StringComparison.Ordinal);
            position = end < 0 ? Text.Length : end + 3;
        }
    }
}
