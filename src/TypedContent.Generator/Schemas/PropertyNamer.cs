using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Gives each key of a record its C# name.</summary>
internal static class PropertyNamer
{
    /// <summary>The names of <paramref name="keys"/>, in their order. A reserved name gets <c>Value</c> behind it.</summary>
    public static IReadOnlyList<(string Name, string? Reserved)> Assign(IReadOnlyList<string> keys, string recordName, bool isEntry)
    {
        var names = keys.Select(Naming.OfKey).ToList();
        var taken = new HashSet<string>(names.Where(name => !ReservedNames.Contains(name, recordName, isEntry)), StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var result = new (string, string?)[keys.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var isReserved = ReservedNames.Contains(names[i], recordName, isEntry);
            var name = isReserved
                ? Naming.Unique(names[i] + "Value", candidate => taken.Contains(candidate) || used.Contains(candidate))
                : Naming.Unique(names[i], candidate => used.Contains(candidate) || (!string.Equals(candidate, names[i], StringComparison.Ordinal) && taken.Contains(candidate)));
            used.Add(name);
            result[i] = (name, isReserved ? names[i] : null);
        }

        return result;
    }
}
