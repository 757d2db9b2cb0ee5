namespace TypedContent.Generator.Rendering;

/// <summary>
/// Recognises text that Markdig would take seconds or minutes for, before it is parsed: it is quadratic in brackets that
/// nobody closes in one paragraph, and in nested blocks. Real pages come nowhere near.
/// </summary>
internal static class RenderLimits
{
    public const int Unclosed = 5000;

    private const int Nested = 200;

    // No text shorter than this reaches a limit.
    private const int ShortestSuspect = 2 * Unclosed;

    private static readonly (string Opening, char Closing)[] Pairs = [("](", ')'), ("{.", '}'), ("{#", '}'), ("<?", '>'), ("<!", '>')];

    public static RenderProblem? Find(string text)
    {
        if (text.Length < ShortestSuspect)
        {
            return null;
        }

        return FindUnclosed(text) ?? (NestingFinder.Find(text, withInlines: false) is { Depth: > Nested } nesting ? new TooDeep(nesting.Start, nesting.Length) : null);
    }

    private static RenderProblem? FindUnclosed(string text)
    {
        foreach (var (opening, closing) in Pairs)
        {
            var open = 0;
            var first = 0;
            var paragraphEnd = -1;
            var counted = 0;
            for (var i = IndexOf(text, opening, 0); i >= 0; i = IndexOf(text, opening, i + opening.Length))
            {
                if (i > paragraphEnd)
                {
                    paragraphEnd = IndexOf(text, "\n\n", i) is var end && end < 0 ? text.Length : end;
                    (open, first, counted) = (0, i, i);
                }

                open = Math.Max(0, open - Count(text, closing, counted, i)) + 1;
                counted = i;
                if (open > Unclosed)
                {
                    return new TooSlow(first, opening.Length, opening);
                }
            }
        }

        return null;
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

    private static int IndexOf(string text, string value, int start) => text.IndexOf(value, start, StringComparison.Ordinal);
}

/// <summary>Why a page cannot be rendered, and where in its text.</summary>
internal abstract record RenderProblem(int Start, int Length);

internal sealed record TooDeep(int Start, int Length) : RenderProblem(Start, Length);

/// <param name="Bracket">What is opened and never closed.</param>
internal sealed record TooSlow(int Start, int Length, string Bracket) : RenderProblem(Start, Length);
