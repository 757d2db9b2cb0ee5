namespace TypedContent.Generator.Collections;

/// <summary>Which of the known names an unknown one may have meant.</summary>
internal static class NearestNames
{
    private const int LongestCompared = 100;

    /// <summary>All candidates, the nearest first, those equally near in their own order.</summary>
    public static IEnumerable<string> Order(string name, IEnumerable<string> candidates) =>
        candidates.OrderBy(candidate => Distance(name, candidate));

    /// <summary>The candidates near enough to be meant, the nearest first: fewer than half of their characters differ, or two are swapped.</summary>
    public static IEnumerable<string> Near(string name, IEnumerable<string> candidates) =>
        from candidate in candidates
        let distance = Distance(name, candidate)
        let longer = Math.Max(name.Length, candidate.Length)
        where distance < longer && (distance <= 1 || (long)distance * 2 < longer || (distance == 2 && HasSameLetters(name, candidate)))
        orderby distance
        select candidate;

    private static bool HasSameLetters(string left, string right) =>
        left.ToUpperInvariant().OrderBy(static letter => letter).SequenceEqual(right.ToUpperInvariant().OrderBy(static letter => letter));

    /// <summary>The start of a name is near it. Long names are all equally far: the effort is quadratic.</summary>
    private static int Distance(string left, string right) =>
        left.Length > LongestCompared || right.Length > LongestCompared ? int.MaxValue
        : left.Length > 1 && right.StartsWith(left, StringComparison.OrdinalIgnoreCase) ? 1
        : NearestText.Distance(left, right, LongestCompared);
}
