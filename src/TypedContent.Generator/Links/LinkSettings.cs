using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Links;

/// <summary>What the project says of links.</summary>
/// <param name="KnownUrls">Patterns of the URLs that the app serves itself.</param>
/// <param name="IgnoredLinks">Patterns of destinations that nobody is to check.</param>
internal sealed record LinkSettings(EquatableArray<string> KnownUrls, EquatableArray<string> IgnoredLinks)
{
    // What frameworks serve: Blazor's own files and the files of packages.
    private static readonly string[] Served = ["/_framework/**", "/_content/**", "/_blazor/**"];

    public bool IsIgnored(string destination) => IgnoredLinks.Any(pattern => UrlPattern.IsMatch(pattern, destination));

    public bool IsKnown(string url) => Array.Exists(Served, pattern => Covers(pattern, url)) || KnownUrls.Any(pattern => Covers(pattern, url));

    /// <summary>A slash at the end makes no difference, as it makes none to an app's routes: <c>/api/**</c> is also <c>/api</c>.</summary>
    private static bool Covers(string pattern, string url) =>
        UrlPattern.IsMatch(pattern, url) || UrlPattern.IsMatch(pattern, url.TrimEnd('/')) || UrlPattern.IsMatch(pattern, url.TrimEnd('/') + "/");
}
