using System.Text;
using System.Text.RegularExpressions;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>
/// Which paths below the content folder belong to a collection: <c>*</c> is part of a name, <c>**</c> any folders, <c>?</c> one
/// character, <c>{md,yml}</c> one of several. Case counts, as it does on the servers that sites run on.
/// </summary>
internal sealed class ContentPattern
{
    private static readonly char[] Wildcards = ['*', '?', '{'];

    // A path is short and a pattern has no groups that could repeat each other, but "**" beside "**" can make matching slow.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly Regex _regex;

    public ContentPattern(string pattern)
    {
        string[] parts = pattern.Split('/');
        FixedFolders = [.. parts.Take(parts.Length - 1).TakeWhile(static part => part.IndexOfAny(Wildcards) < 0)];
        _regex = new Regex($@"\A{ToRegex(pattern)}\z", RegexOptions.CultureInvariant | RegexOptions.Singleline, Longest);
    }

    /// <summary>Whether only data files match: none of its extensions is that of a page.</summary>
    public static bool IsOfData(string pattern)
    {
        var extension = pattern[(pattern.LastIndexOf('.') + 1)..];
        string[] all = extension.Trim('{', '}').Split(',');
        return all.All(static one => ContentFormats.Of($".{one.Trim()}") is not (null or ContentFormat.Markdown));
    }

    /// <summary>Whether it is the path of one file.</summary>
    public static bool IsPath(string pattern) => pattern.IndexOfAny(Wildcards) < 0;

    /// <summary>The folders before the first wildcard: <c>docs</c>, <c>api</c> of <c>docs/api/**/*.md</c>.</summary>
    public IReadOnlyList<string> FixedFolders { get; }

    public bool Matches(string path) => _regex.IsMatch(path);

    private static string ToRegex(string pattern)
    {
        var regex = new StringBuilder();
        var depth = 0;
        for (var index = 0; index < pattern.Length; index++)
        {
            switch (pattern[index])
            {
                case '*' when IsAt(pattern, index, "**/"):
                    regex.Append("(?:[^/]+/)*");
                    index += 2;
                    break;
                case '*' when IsAt(pattern, index, "**"):
                    regex.Append(".*");
                    index++;
                    break;
                case '*':
                    regex.Append("[^/]*");
                    break;
                case '?':
                    regex.Append("[^/]");
                    break;
                case '{' when pattern.IndexOf('}', index) > 0:
                    regex.Append("(?:");
                    depth++;
                    break;
                case ',' when depth > 0:
                    regex.Append('|');
                    break;
                case '}' when depth > 0:
                    regex.Append(')');
                    depth--;
                    break;
                default:
                    regex.Append(Regex.Escape(pattern[index].ToString()));
                    break;
            }
        }

        // A brace that a nested one closed in its stead.
        return regex.Append(')', depth).ToString();
    }

    private static bool IsAt(string pattern, int index, string text) => string.CompareOrdinal(pattern, index, text, 0, text.Length) == 0;
}
