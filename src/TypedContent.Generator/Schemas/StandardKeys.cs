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

    /// <summary>What data has instead: what an item is called.</summary>
    private static readonly string[] DataNames = ["slug", "id"];

    public static IReadOnlyList<string> NamesOf(bool isData) => isData ? DataNames : Names;

    public static bool Contains(string foldedKey, bool isData) => isData ? DataNames.Contains(foldedKey, StringComparer.Ordinal) : Folded.Contains(foldedKey);

    public static KeyTarget? TargetOf(string foldedKey) => foldedKey switch
    {
        "title" => KeyTarget.Title,
        "slug" => KeyTarget.Slug,
        "permalink" => KeyTarget.Permalink,
        "excerpt" => KeyTarget.Excerpt,
        _ => null,
    };
}
