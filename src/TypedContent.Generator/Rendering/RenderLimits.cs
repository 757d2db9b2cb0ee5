using System.Globalization;

namespace TypedContent.Generator.Rendering;

/// <summary>
/// Recognises text that Markdig would take many seconds or minutes for, before it is parsed. It is quadratic in three things: in
/// brackets of one paragraph that nobody closes, in emphasis in the cells of one table, and in nested blocks. Real pages come nowhere near.
/// </summary>
internal static class RenderLimits
{
    private const int Unclosed = 5000;

    // Cell borders times emphasis marks. A table of 3,000 rows by 4 columns with an emphasised word in each row has a third of it.
    private const long TableWork = 200_000_000;

    private const int Nested = 200;

    // No paragraph shorter than this reaches a limit.
    private const int ShortestSuspect = 2 * Unclosed;

    private static readonly (string Opening, char Closing)[] Brackets = [("](", ')'), ("{.", '}'), ("{#", '}'), ("<?", '>'), ("<!", '>')];

    /// <param name="text">Line feeds only.</param>
    public static RenderProblem? Find(string text)
    {
        for (var start = 0; text.Length - start >= ShortestSuspect;)
        {
            var end = IndexOf(text, "\n\n", start, text.Length) is var found && found < 0 ? text.Length : found;
            if (end - start >= ShortestSuspect && (FindUnclosed(text, start, end) ?? FindTable(text, start, end)) is { } problem)
            {
                return problem;
            }

            start = end + 1;
        }

        return text.Length >= ShortestSuspect && NestingFinder.Find(text, withInlines: false) is { Depth: > Nested } nesting
            ? new TooDeep(nesting.Start, nesting.Length)
            : null;
    }

    private static TooSlow? FindUnclosed(string text, int start, int end)
    {
        foreach (var (opening, closing) in Brackets)
        {
            var open = 0;
            var counted = start;
            var first = -1;
            for (var i = IndexOf(text, opening, start, end); i >= 0; i = IndexOf(text, opening, i + opening.Length, end))
            {
                open = Math.Max(0, open - Count(text, closing, counted, i)) + 1;
                first = open == 1 ? i : first;
                counted = i;
                if (open > Unclosed)
                {
                    return new TooSlow(first, opening.Length, $"More than {Format(Unclosed)} unclosed '{opening}' in one paragraph", "close them, or put the text in a code block");
                }
            }
        }

        return null;
    }

    private static TooSlow? FindTable(string text, int start, int end)
    {
        while (start < end && text[start] == '\n')
        {
            start++;
        }

        // The parser takes the end of a line for a border too.
        var borders = (long)Count(text, '|', start, end);
        var rows = Count(text, '\n', start, end) + 1;
        if (borders == 0 || (borders + rows) * CountEmphasis(text, start, end) <= TableWork)
        {
            return null;
        }

        var length = text.IndexOf('\n', start) - start;
        return new TooSlow(start, length < 0 ? end - start : length, $"A table of {Format(rows)} lines with emphasis in its cells", "split it into shorter tables, or write it as HTML");
    }

    /// <summary>Marks that could open or close emphasis; one between two letters, as in <c>a_b</c>, seldom does.</summary>
    private static int CountEmphasis(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            var previous = i > 0 ? text[i - 1] : ' ';
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            count += c switch
            {
                '*' or '~' or '^' => c == previous ? 0 : 1,
                '_' => c == previous || (char.IsLetterOrDigit(previous) && char.IsLetterOrDigit(next)) ? 0 : 1,
                '=' or '+' or '"' => c == next && c != previous ? 1 : 0,
                _ => 0,
            };
        }

        return count;
    }

    private static int Count(string text, char c, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += text[i] == c ? 1 : 0;
        }

        return count;
    }

    private static int IndexOf(string text, string value, int start, int end) => text.IndexOf(value, start, end - start, StringComparison.Ordinal);

    private static string Format(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
