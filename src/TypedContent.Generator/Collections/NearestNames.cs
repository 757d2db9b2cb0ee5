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

    /// <summary>The start of a name is near it. Long names are all equally far: the effort is quadratic.</summary>
    private static int Distance(string left, string right) =>
        left.Length > LongestCompared || right.Length > LongestCompared ? int.MaxValue
        : left.Length > 1 && right.StartsWith(left, StringComparison.OrdinalIgnoreCase) ? 1
        : NearestText.Distance(left, right, LongestCompared);
}
