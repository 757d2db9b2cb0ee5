using System.Globalization;

namespace TypedContent.Generator.Collections;

/// <summary>FNV-1a (RFC 9923) over UTF-16: the same on every machine, and no secret.</summary>
internal static class StableHash
{
    /// <summary>As sixteen hexadecimal digits.</summary>
    public static string Of(string text) => Compute(text).ToString("x16", CultureInfo.InvariantCulture);

    public static ulong Compute(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 1099511628211UL);
        }

        return hash;
    }
}
