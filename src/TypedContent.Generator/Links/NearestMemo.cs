using System.Collections.Concurrent;

namespace TypedContent.Generator.Links;

/// <summary>Remembers what was nearest to a destination: a mistake in a template is on all pages, and a search compares all pages.</summary>
/// <param name="find">Finds what is nearest to a text, leaving out the second one where there is one.</param>
internal sealed class NearestMemo(Func<string, string?, string?> find)
{
    private readonly ConcurrentDictionary<(string Text, string? Without), string?> _found = new();

    /// <param name="own">The page that asks, which is never what its author meant.</param>
    public string? Find(string text, string own)
    {
        var nearest = Remember(text, null);
        return string.Equals(nearest, own, StringComparison.Ordinal) ? Remember(text, own) : nearest;
    }

    private string? Remember(string text, string? without) => _found.GetOrAdd((text, without), key => find(key.Text, key.Without));
}
