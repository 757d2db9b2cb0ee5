using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>Keys that the whole site ignores: <c>ms.*</c> and <c>cSpell:*</c>, where <c>*</c> stands for any text.</summary>
internal sealed record KeyPatterns(EquatableArray<string> Patterns)
{
    public static KeyPatterns None { get; } = new([]);

    public static KeyPatterns Parse(string? text) =>
        new((text ?? "").Split(';').Select(static pattern => pattern.Trim()).Where(static pattern => pattern.Length > 0).ToEquatableArray());

    public bool Covers(string key) => Patterns.Any(pattern => Matches(key, pattern));

    /// <summary>Ignores case, as the matching of keys and properties does.</summary>
    private static bool Matches(string key, string pattern)
    {
        string[] parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return string.Equals(key, pattern, StringComparison.OrdinalIgnoreCase);
        }

        var (first, last) = (parts[0], parts[^1]);
        if (key.Length < first.Length + last.Length || !key.StartsWith(first, StringComparison.OrdinalIgnoreCase) || !key.EndsWith(last, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var position = first.Length;
        foreach (var part in parts.Skip(1).Take(parts.Length - 2))
        {
            var found = key.IndexOf(part, position, key.Length - last.Length - position, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            position = found + part.Length;
        }

        return true;
    }
}
