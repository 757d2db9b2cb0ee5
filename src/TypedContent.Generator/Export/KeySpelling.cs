using System.Text;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Export;

/// <summary>How the pages of a set spell their keys: a schema offers what they use.</summary>
internal sealed class KeySpelling(IEnumerable<ExportedPage> pages)
{
    private readonly Dictionary<string, List<string>> _used = pages
        .SelectMany(static page => page.Keys)
        .GroupBy(Naming.Fold, StringComparer.Ordinal)
        .ToDictionary(
            static keys => keys.Key,
            static keys => keys.GroupBy(static key => key, StringComparer.Ordinal).OrderByDescending(static key => key.Count()).ThenBy(static key => key.Key, StringComparer.Ordinal).Select(static key => key.Key).ToList(),
            StringComparer.Ordinal);

    /// <summary>The key to offer.</summary>
    public string Of(ContentProperty property) => property.Key ?? Used(property.Name).FirstOrDefault() ?? ObjectKeys.NameOf(property);

    /// <summary>Whether more than one spelling is in use, of which a schema could not require one.</summary>
    public bool IsMixed(ContentProperty property) => property.Key is null && Used(property.Name).Count() > 1;

    /// <summary>All other spellings that the build takes for the key.</summary>
    public static string Others(string key)
    {
        var pattern = new StringBuilder($"^(?!{Quote(key)}$)[-_ ]*");
        foreach (var character in Naming.Fold(key))
        {
            pattern.Append(AnyCase(character)).Append("[-_ ]*");
        }

        return pattern.Append('$').ToString();
    }

    /// <summary>The keys that a pattern of the project covers.</summary>
    public static string Ignored(string pattern)
    {
        var text = new StringBuilder("^");
        foreach (var character in pattern)
        {
            text.Append(character is '*' ? ".*" : AnyCase(character));
        }

        return text.Append('$').ToString();
    }

    private IEnumerable<string> Used(string name) => _used.TryGetValue(Naming.Fold(name), out var keys) ? keys : [];

    private static string AnyCase(char character)
    {
        var (lower, upper) = (char.ToLowerInvariant(character), char.ToUpperInvariant(character));
        return lower == upper ? Quote(character.ToString()) : $"[{lower}{upper}]";
    }

    private static string Quote(string text) => string.Concat(text.Select(static character => @"\^$.|?*+()[]{}/-".IndexOf(character) >= 0 ? $"\\{character}" : character.ToString()));
}
