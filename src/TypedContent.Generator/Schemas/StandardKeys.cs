namespace TypedContent.Generator.Schemas;

/// <summary>The keys that every page may have, whatever its type declares, without <c>-</c> and <c>_</c> and in lower case.</summary>
internal static class StandardKeys
{
    private static readonly HashSet<string> Folded = new(StringComparer.Ordinal)
    {
        "title", "slug", "permalink", "draft", "publishdate", "layout", "aliases", "redirectfrom", "excerpt", "navorder", "weight",
    };

    /// <summary>As an author writes them.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["title", "slug", "permalink", "draft", "publishDate", "layout", "aliases", "redirect_from", "excerpt", "nav_order", "weight"];

    public static bool Contains(string foldedKey) => Folded.Contains(foldedKey);

    public static KeyTarget? TargetOf(string foldedKey) => foldedKey switch
    {
        "title" => KeyTarget.Title,
        "slug" => KeyTarget.Slug,
        "permalink" => KeyTarget.Permalink,
        "excerpt" => KeyTarget.Excerpt,
        _ => null,
    };
}
