namespace TypedContent.Generator.Rendering;

/// <summary>A place that is nested, by an estimate of how deeply.</summary>
internal readonly record struct Nesting(int Start, int Length, int Depth);

/// <summary>Finds the most deeply nested place of a page without parsing it: Markdig only says that there is one.</summary>
internal static class NestingFinder
{
    private const string InlineOpenings = "[*_~^=:";

    /// <summary>The longest row of quote and list markers, flight of list items each further in than the last, or line full of brackets.</summary>
    /// <param name="text">Line feeds only.</param>
    /// <param name="withInlines">Whether brackets and emphasis count: they are only worth counting once it is known that something is nested.</param>
    public static Nesting Find(string text, bool withInlines)
    {
        var deepest = default(Nesting);
        var flight = 0;
        var flightIndent = -1;
        for (var start = 0; start < text.Length; start = LineEnd(text, start) + 1)
        {
            var end = LineEnd(text, start);
            var line = ReadLine(text, start, end, out var indent, out var markers);
            if (markers > 0)
            {
                flight = indent > flightIndent ? flight + 1 : 1;
                flightIndent = indent;
                line = line with { Depth = Math.Max(line.Depth, flight) };
            }

            if (withInlines && CountOpenings(text, line.Start + line.Length, end) is var openings && openings > line.Depth)
            {
                line = new Nesting(line.Start + line.Length, end - line.Start - line.Length, openings);
            }

            deepest = line.Depth > deepest.Depth ? line : deepest;
        }

        return deepest;
    }

    private static int LineEnd(string text, int start) => text.IndexOf('\n', start) is var end && end < 0 ? text.Length : end;

    private static Nesting ReadLine(string text, int start, int end, out int indent, out int markers)
    {
        var position = SkipSpaces(text, start, end);
        var first = position;
        indent = position - start;
        markers = 0;
        var isRule = true;
        for (var next = MarkerEnd(text, position, end); next > position; next = MarkerEnd(text, position, end))
        {
            isRule &= text[position] == text[first] && text[position] is '-' or '*' or '+';
            position = SkipSpaces(text, next, end);
            markers++;
        }

        // `- - - -` is a line across the page and nested in nothing.
        if (isRule && position == end)
        {
            markers = 0;
        }

        return new Nesting(first, position - first, markers);
    }

    private static int SkipSpaces(string text, int position, int end)
    {
        while (position < end && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    /// <summary>The position after a quote or list marker; <paramref name="position"/> itself where none is.</summary>
    private static int MarkerEnd(string text, int position, int end)
    {
        var i = position;
        if (i < end && text[i] == '>')
        {
            return i + 1;
        }

        while (i < end && i - position < 9 && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        var isMarker = i < end && (i > position ? text[i] is '.' or ')' : text[i] is '-' or '*' or '+');
        return isMarker && (i + 1 == end || text[i + 1] is ' ' or '\t') ? i + 1 : position;
    }

    private static int CountOpenings(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += InlineOpenings.IndexOf(text[i]) >= 0 ? 1 : 0;
        }

        return count;
    }
}
