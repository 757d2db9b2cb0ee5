using Microsoft.CodeAnalysis;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Runtime;

namespace TypedContent.Generator.Analyzers;

/// <summary>The pattern of a collection and the path of a page must be below the content folder, and there must be such a file.</summary>
internal static class PatternRule
{
    private const int Shown = 3;

    public static Diagnostic? Check(Declaration declaration, ContentPaths paths)
    {
        var pattern = declaration.Pattern ?? "";
        var place = AttributePlaces.OfArgument(declaration.Attribute);
        if (Fault(pattern, declaration.IsPage) is var (reason, replacement))
        {
            return CodeDiagnostic.Create(
                DiagnosticDescriptors.UnusableContentPattern, place, FixProperties.Candidates(replacement is null ? [] : [replacement]), declaration.IsPage ? "path" : "pattern", pattern, reason);
        }

        if (paths.Matches(pattern, declaration.IsPage))
        {
            return null;
        }

        var nearest = (declaration.IsPage ? Files(pattern, paths) : Patterns(pattern, paths)).Distinct(StringComparer.Ordinal).Take(Shown).ToList();
        var advice = paths.All.Count == 0 ? "the content folder is empty"
            : nearest.Count > 0 ? $"did you mean {string.Join(" or ", nearest.Select(static candidate => $"'{candidate}'"))}?"
            : "it is relative to the content folder, with '/' between folders, and case counts";
        return CodeDiagnostic.Create(
            declaration.IsPage ? DiagnosticDescriptors.NoSuchPage : DiagnosticDescriptors.PatternWithoutFiles, place, FixProperties.Candidates(nearest), pattern, advice);
    }

    /// <summary>Whether the text can be a pattern at all: other rules need not ask more of one that cannot.</summary>
    public static bool IsUsable(Declaration declaration) => Fault(declaration.Pattern ?? "", declaration.IsPage) is null;

    /// <summary>What is wrong, and what could stand instead.</summary>
    private static (string Reason, string? Replacement)? Fault(string pattern, bool isPage)
    {
        string[] parts = pattern.Split('/');
        return string.IsNullOrWhiteSpace(pattern) ? (isPage ? "it is empty; write the path of a file, such as 'about.md'" : "it is empty; write one such as 'posts/**/*.md'", null)
            : pattern.Contains("\\") ? ("it has '\\'; folders are separated by '/' on every system", pattern.Replace('\\', '/'))
            : pattern[0] is '/' ? ("it starts with '/'; it is relative to the content folder", pattern.TrimStart('/'))
            : pattern.Length > 1 && pattern[1] is ':' ? ("it starts with a drive; it is relative to the content folder", null)
            : parts.Contains("..", StringComparer.Ordinal) ? ("it has '..'; only files below the content folder are content", null)
            : parts.Contains(".", StringComparer.Ordinal) || parts.Contains("", StringComparer.Ordinal) ? ("each of its parts must be the name of a folder or file", Simplified(parts))
            : isPage && pattern.IndexOfAny(['*', '?']) >= 0 ? ("it must be one file; for a pattern use [ContentCollection]", null)
            : null;
    }

    private static string? Simplified(string[] parts)
    {
        string[] names = [.. parts.Where(static part => part is not ("" or "."))];
        return names.Length == 0 ? null : parts[parts.Length - 1] is "" ? $"{string.Join("/", names)}/**/*.md" : string.Join("/", names);
    }

    private static IEnumerable<string> Files(string path, ContentPaths paths)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var elsewhere = paths.All.Where(file => string.Equals(file.Substring(file.LastIndexOf('/') + 1), name, StringComparison.OrdinalIgnoreCase));
        return elsewhere.OrderBy(static file => file, StringComparer.Ordinal).ToList() is { Count: > 0 } same ? same : NearestSlugs.Find(path, paths.All);
    }

    /// <summary>What is often meant, as far as it matches a file.</summary>
    private static IEnumerable<string> Patterns(string pattern, ContentPaths paths)
    {
        IReadOnlyList<string> wholes = [pattern, .. paths.RootNames.Where(root => pattern.StartsWith($"{root}/", StringComparison.Ordinal)).Select(root => pattern.Substring(root.Length + 1))];
        return wholes
            .SelectMany(whole => Variants(whole, paths))
            .Where(candidate => !string.Equals(candidate, pattern, StringComparison.Ordinal) && paths.Matches(candidate, isPage: false));
    }

    private static IEnumerable<string> Variants(string pattern, ContentPaths paths)
    {
        yield return pattern;
        yield return $"{pattern}/**/*.md";
        if (pattern.EndsWith("/*.md", StringComparison.Ordinal) && !pattern.Contains("**"))
        {
            yield return $"{pattern.Substring(0, pattern.Length - "*.md".Length)}**/*.md";
        }

        var folder = string.Join("/", new ContentPattern(pattern).FixedFolders);
        foreach (var near in folder is "" ? [] : NearestSlugs.Find(folder, paths.Folders))
        {
            yield return near + pattern.Substring(folder.Length);
        }

        foreach (var near in pattern.IndexOfAny(['*', '?', '{']) < 0 ? NearestSlugs.Find(pattern, paths.Folders) : [])
        {
            yield return $"{near}/**/*.md";
        }
    }
}
