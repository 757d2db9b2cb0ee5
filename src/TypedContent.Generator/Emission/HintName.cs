using System.Globalization;
using System.Text;
using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Emission;

/// <summary>
/// Names of generated files. The compiler compares them ignoring case, and rejects all output of a generator at the first clash; C# names
/// that differ by case are legal. So capitals are told apart by a dash: <c>BlogPosts</c> is <c>Blog-Posts</c>.
/// </summary>
internal static class HintName
{
    private const int LongestStem = 80;

    public static string Of(string name, string kind)
    {
        var stem = new StringBuilder(name.Length + 8);
        var isExact = true;
        for (var index = 0; index < name.Length; index++)
        {
            var character = name[index];
            var isLetterOrDigit = character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
            isExact &= isLetterOrDigit;
            if (index == 0 ? character is >= 'a' and <= 'z' : character is >= 'A' and <= 'Z')
            {
                stem.Append('-');
            }

            stem.Append(isLetterOrDigit ? character : '_');
        }

        if (!isExact || stem.Length > LongestStem)
        {
            stem.Length = Math.Min(stem.Length, LongestStem);
            stem.Append('-').Append(StableHash.Of(name));
        }

        return $"{stem}.{kind}.g.cs";
    }

    public static string Of(string name, string kind, int bucket) =>
        Of(name, string.Format(CultureInfo.InvariantCulture, "{0}.{1}", kind, bucket));
}
