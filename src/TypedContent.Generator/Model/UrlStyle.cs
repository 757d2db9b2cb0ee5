namespace TypedContent.Generator.Model;

/// <summary>How the URLs of the site are written: all that leads to a page goes through <see cref="Write"/>, and nothing twice.</summary>
/// <param name="PathBase">What stands before each URL, <c>/docs</c>; empty for a site at the root of its host.</param>
internal sealed record UrlStyle(string PathBase, bool HasTrailingSlash)
{
    public static UrlStyle Default { get; } = new("", HasTrailingSlash: true);

    /// <summary>As a browser asks for it: with the path base.</summary>
    /// <param name="url">From the root of the site, without query and fragment: <c>/posts/hello/</c>.</param>
    public string Write(string url) => PathBase + Shape(url) is { Length: > 0 } written ? written : "/";

    /// <summary>As pages of the site are told apart by it: without the path base.</summary>
    public string WriteInSite(string url) => Shape(url) is { Length: > 0 } written ? written : "/";

    private string Shape(string url)
    {
        var bare = url.TrimEnd('/');
        return HasTrailingSlash && !(bare.Length == url.Length && NamesFile(bare)) ? $"{bare}/" : bare;
    }

    /// <summary>
    /// Whether the last segment is that of a file (<c>/feed.xml</c>). The extension starts with a letter: <c>/docs/v1.2</c> is a page.
    /// </summary>
    private static bool NamesFile(string url)
    {
        var name = url.Substring(url.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 && dot + 1 < name.Length
            && name[dot + 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
            && name.Skip(dot + 1).All(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
    }
}
