using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Gives each key of a record its C# name.</summary>
internal static class PropertyNamer
{
    /// <summary>The names of <paramref name="keys"/>, in their order. A reserved name gets <c>Value</c> behind it.</summary>
    /// <param name="members">What the record has besides them.</param>
    public static IReadOnlyList<(string Name, string? Reserved)> Assign(IReadOnlyList<string> keys, string recordName, IReadOnlyList<string> members)
    {
        var names = keys.Select(Naming.OfKey).ToList();
        var isReserved = names.ConvertAll(name => ReservedNames.Contains(name, recordName, members));
        var natural = new HashSet<string>(names.Where((_, i) => !isReserved[i]), StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var result = new (string, string?)[keys.Count];
        for (var i = 0; i < result.Length; i++)
        {
            // A key keeps its natural name before any other gets it as a substitute.
            var stem = isReserved[i] ? names[i] + "Value" : names[i];
            var isOwn = !isReserved[i] && used.Add(stem);
            var name = isOwn ? stem : Naming.Unique(stem, candidate => natural.Contains(candidate) || used.Contains(candidate));
            used.Add(name);
            result[i] = (name, isReserved[i] ? names[i] : null);
        }

        return result;
    }
}
