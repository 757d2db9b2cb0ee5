namespace TypedContent.Generator.Schemas;

/// <summary>
/// Finds keys that are a misspelling of another: on one or two pages, one edit away from a key that most pages have and
/// these pages lack. They join the right key's group, so that a typo costs an error and changes no type.
/// </summary>
internal static class KeyTypos
{
    private const int MostPagesWithTypo = 2;
    private const int FewestPages = 3;
    private const int ShortestKey = 4;

    /// <summary>Pairs of everyday keys that are one edit apart and both meant.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "data", "date", "rate", "height", "weight", "head", "lead", "link", "line", "like", "mode", "code", "node", "note", "name", "game",
        "order", "border", "hide", "side", "slide", "tags", "tabs", "test", "text", "from", "form", "type", "time", "cover", "hover", "icon",
        "state", "status", "start", "stars", "next", "home", "role", "rule", "page", "path", "math", "user", "uses", "intro", "outro",
        "contact", "content", "contents", "context", "position", "edition", "addition", "description", "header", "heading", "reading", "lang", "long", "song",
    };

    /// <summary>Removes the typos from <paramref name="groups"/> once their keys have taken them in.</summary>
    public static void Fold(List<KeyGroup> groups, IReadOnlyList<MappingOccurrence> mappings, CancellationToken cancellationToken)
    {
        if (mappings.Select(static mapping => mapping.Path).Distinct(StringComparer.Ordinal).Count() < FewestPages)
        {
            return;
        }

        var usual = Index(groups.Where(group => group.Mappings.Count * 2 > mappings.Count));
        groups.RemoveAll(group =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            var meant = group.Mappings.Count <= MostPagesWithTypo ? FindMeant(group, usual) : null;
            meant?.Absorb(group);
            return meant is not null;
        });
    }

    private static ILookup<string, KeyGroup> Index(IEnumerable<KeyGroup> groups) =>
        groups
            .SelectMany(static group => EditDistance.Neighbours(group.Fold).Distinct(StringComparer.Ordinal), static (group, text) => (group, text))
            .ToLookup(static pair => pair.text, static pair => pair.group, StringComparer.Ordinal);

    private static KeyGroup? FindMeant(KeyGroup rare, ILookup<string, KeyGroup> usual) =>
        EditDistance.Neighbours(rare.Fold)
            .SelectMany(text => usual[text])
            .Where(candidate => IsTypo(rare, candidate))
            .OrderByDescending(static candidate => candidate.Mappings.Count)
            .ThenBy(static candidate => candidate.Fold, StringComparer.Ordinal)
            .FirstOrDefault();

    private static bool IsTypo(KeyGroup rare, KeyGroup usual) =>
        rare.Mappings.Count < usual.Mappings.Count
        && Math.Min(rare.Fold.Length, usual.Fold.Length) >= ShortestKey
        && EditDistance.Edit(rare.Fold, usual.Fold) is { } edit
        && !edit.Any(char.IsDigit)
        && !(Words.Contains(rare.Fold) && Words.Contains(usual.Fold))
        && !rare.Mappings.Overlaps(usual.Mappings)
        && rare.Values.All(value => Fits(value.Shape, usual));

    /// <summary>A value of another kind shows that another key is meant: <c>authors: [a, b]</c> beside <c>author: a</c>.</summary>
    private static bool Fits(ValueShape value, KeyGroup usual) =>
        value is ScalarShape { Kind: ShapeKind.Null }
        || usual.Values.Any(other => (value, other.Shape) switch
        {
            (ScalarShape scalar, ScalarShape { Kind: var kind }) => kind is ShapeKind.Text || KindCensus.GroupOf(kind) == KindCensus.GroupOf(scalar.Kind),
            (ListShape, ListShape) or (MappingShape, MappingShape) => true,
            _ => false,
        });
}
