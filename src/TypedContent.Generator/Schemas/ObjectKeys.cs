using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Which property of a declared type a key means: by <c>[FrontMatterKey]</c> exactly, else ignoring case, <c>-</c> and <c>_</c>.</summary>
internal sealed class ObjectKeys
{
    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _folded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unread;

    public ObjectKeys(ContentObject value)
    {
        _unread = new HashSet<string>(value.Unread.Select(Naming.Fold), StringComparer.Ordinal);
        for (var index = 0; index < value.Properties.Count; index++)
        {
            var property = value.Properties[index];
            if (property.IsExtraKeys)
            {
                ExtraKeys = index;
            }
            else if (property.InverseOf is null)
            {
                (property.Key is null ? _folded : _exact)[property.Key ?? Naming.Fold(property.Name)] = index;
                Names.Add(NameOf(property));
            }
        }
    }

    /// <summary>The property that takes all other keys, or null.</summary>
    public int? ExtraKeys { get; }

    /// <summary>The keys as an author would write them, in the order of the properties.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The key of a property: by its attribute, else its name in camel case.</summary>
    public static string NameOf(ContentProperty property) => property.Key ?? CamelCase(property.Name);

    /// <summary>All capitals at the start become small, but for the first one of the next word: <c>RA</c> is <c>ra</c>, <c>URLPath</c> is <c>urlPath</c>.</summary>
    internal static string CamelCase(string name)
    {
        var capitals = name.TakeWhile(char.IsUpper).Count();
        var small = capitals > 1 && capitals < name.Length ? capitals - 1 : capitals;
        return name[..small].ToLowerInvariant() + name[small..];
    }

    public int? Find(string key) =>
        _exact.TryGetValue(key, out var exact) ? exact
        : _folded.TryGetValue(Naming.Fold(key), out var folded) ? folded
        : null;

    /// <summary>Whether it is the key of a property that no front matter can fill: an analyzer says so there.</summary>
    public bool IsUnread(string key) => _unread.Contains(Naming.Fold(key));

    /// <summary>The keys that an unknown one may have meant, the nearest first.</summary>
    public IEnumerable<string> Near(string key, IEnumerable<string> others) => NearestNames.Near(key, Names.Concat(others).Distinct(StringComparer.Ordinal));
}
