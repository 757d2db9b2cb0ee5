namespace TypedContent.Generator.Collections;

/// <summary>Which of the known names an unknown one may have meant.</summary>
internal static class NearestNames
{
    private const int LongestCompared = 100;

    /// <summary>All candidates, the nearest first, those equally near in their own order.</summary>
    public static IEnumerable<string> Order(string name, IEnumerable<string> candidates) =>
        candidates.OrderBy(candidate => Distance(name, candidate));

    /// <summary>The candidates near enough to be meant, the nearest first.</summary>
    public static IEnumerable<string> Near(string name, IEnumerable<string> candidates) =>
        from candidate in candidates
        let distance = Distance(name, candidate)
        where distance <= Math.Max(2, name.Length / 2) && distance < Math.Max(name.Length, candidate.Length)
        orderby distance
        select candidate;

    /// <summary>Edits (insert, delete, replace) between two texts, case ignored; the start of a text is near it. Long ones are all equally far: the effort is quadratic.</summary>
    private static int Distance(string left, string right)
    {
        if (left.Length > LongestCompared || right.Length > LongestCompared)
        {
            return int.MaxValue;
        }

        if (left.Length > 1 && right.StartsWith(left, StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(left[i]) == char.ToLowerInvariant(right[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, 1 + Math.Min(diagonal, row[j]));
            }
        }

        return row[right.Length];
    }
}
