using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Generator.Discovery;

namespace TypedContent.Generator.Analyzers;

/// <summary>The content files of a project, as patterns see them: relative to the content folder.</summary>
/// <param name="All">In the compiler's order.</param>
/// <param name="RootNames">The last part of each content folder's path: <c>Content</c>.</param>
internal sealed record ContentPaths(IReadOnlyList<string> All, IReadOnlyList<string> RootNames)
{
    public IEnumerable<string> Folders => All.SelectMany(static path => FoldersOf(path)).Distinct(StringComparer.Ordinal);

    public static ContentPaths Read(AnalyzerOptions options, ProjectOptions project, CancellationToken cancellationToken)
    {
        List<string> paths = [];
        foreach (var file in options.AdditionalFiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ContentFormats.Of(file.Path) is not null && ContentPath.TryRead(file.Path, project) is { } path)
            {
                paths.Add(path.Path);
            }
        }

        return new ContentPaths(paths, [.. project.Roots.Select(static root => root.Directory.TrimEnd('/')).Select(static root => root.Substring(root.LastIndexOf('/') + 1))]);
    }

    public bool Matches(string pattern, bool isPage)
    {
        if (isPage)
        {
            return All.Contains(pattern, StringComparer.Ordinal);
        }

        var compiled = new ContentPattern(pattern);
        return All.Any(compiled.Matches);
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path.Substring(0, slash);
        }
    }
}
