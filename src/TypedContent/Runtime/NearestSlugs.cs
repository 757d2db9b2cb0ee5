namespace TypedContent.Runtime;

/// <summary>Says which slugs an unknown one may have meant.</summary>
internal static class NearestSlugs
{
    private const int Shown = 3;
    private const int LongestCompared = 100;

    public static string Describe(string slug, IReadOnlyCollection<string> slugs)
    {
        var message = $"There is no entry with the slug '{slug}'";
        if (slugs.Count == 0)
        {
            return $"{message}: the collection is empty.";
        }

        var nearest = Find(slug, slugs);
        return nearest.Count == 0 ? $"{message}." : $"{message}. Nearest: {string.Join(", ", nearest.Select(static candidate => $"'{candidate}'"))}.";
    }

    /// <summary>At most three, nearest first.</summary>
    public static IReadOnlyList<string> Find(string slug, IEnumerable<string> slugs) => slug.Length > LongestCompared
        ? []
        : [
            .. slugs
                .Where(static candidate => candidate.Length <= LongestCompared)
                .Select(candidate => (Slug: candidate, Distance: Distance(slug, candidate)))
                .Where(candidate => candidate.Distance <= Math.Max(2, slug.Length / 2))
                .OrderBy(static candidate => candidate.Distance)
                .ThenBy(static candidate => candidate.Slug, StringComparer.Ordinal)
                .Take(Shown)
                .Select(static candidate => candidate.Slug),
        ];

    /// <summary>Edits (insert, delete, replace) between two texts, case ignored.</summary>
    private static int Distance(string left, string right)
    {
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
