using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>Where a page is found.</summary>
/// <param name="Path">Below the content root: <c>posts/hello.md</c>.</param>
/// <param name="Url">As the entry has it, but for the path base.</param>
internal sealed record PageUrl(string Path, string SourcePath, string Url, bool IsDraft = false)
{
    /// <summary>Where the page once was: URLs that lead to it all the same.</summary>
    public EquatableArray<string> Aliases { get; init; }
}
