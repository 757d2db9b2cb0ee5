namespace TypedContent.Generator.Collections;

/// <summary>Finds what a misspelled text most likely meant. Distances count inserted, left out and replaced characters; case is ignored.</summary>
internal static class NearestText
{
    private const int LongestCompared = 400;

    /// <summary>The candidate that is fewest edits away, of equals the first; null where none is within <paramref name="limit"/>.</summary>
    public static string? Find(string text, IEnumerable<string> candidates, int limit)
    {
        string? nearest = null;
        var best = limit + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(text, candidate, best - 1);
            if (distance < best)
            {
                (nearest, best) = (candidate, distance);
            }

            if (best == 0)
            {
                break;
            }
        }

        return nearest;
    }

    /// <summary>How many mistakes a text may hold and still be recognised.</summary>
    public static int LimitFor(string text) => text.Length <= 1 ? 0 : Math.Min(4, Math.Max(1, text.Length / 3));

    /// <summary>The distance, or more than <paramref name="limit"/> as soon as that is certain: most candidates differ early.</summary>
    public static int Distance(string left, string right, int limit)
    {
        if (limit < 0 || Math.Abs(left.Length - right.Length) > limit || left.Length > LongestCompared)
        {
            return limit + 1;
        }

        var row = new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 0; i < left.Length; i++)
        {
            // Cells further than the limit from the diagonal cannot be on the way to a distance within it.
            var (from, to) = (Math.Max(0, i - limit), Math.Min(right.Length, i + limit + 1));
            var diagonal = row[from];
            row[from] = from == 0 ? i + 1 : limit + 1;
            var least = row[from];
            for (var j = from; j < to; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, 1 + Math.Min(row[j + 1], row[j]));
                least = Math.Min(least, row[j + 1]);
            }

            if (least > limit)
            {
                return limit + 1;
            }
        }

        return row[right.Length];
    }
}
