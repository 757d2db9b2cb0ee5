using System.Globalization;

namespace TypedContent.Generator.Emission;

/// <summary>FNV-1a over UTF-16: the same on every machine, and no secret.</summary>
internal static class StableHash
{
    public static string Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 1099511628211UL);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
