namespace TypedContent.Generator.Discovery;

/// <summary>Where a file is below the content roots.</summary>
/// <param name="Path">Below its root, with the root's prefix.</param>
/// <param name="SourcePath">Relative to the project.</param>
internal sealed record ContentPath(string Path, string SourcePath)
{
    /// <summary>Null for a file below no root.</summary>
    public static ContentPath? TryRead(string fullPath, ProjectOptions project)
    {
        var path = fullPath.Replace('\\', '/');

        // Roots may lie in each other; the innermost one counts, so that one file is one page.
        ContentRoot? root = null;
        foreach (var candidate in project.Roots)
        {
            if (path.StartsWith(candidate.Directory, StringComparison.Ordinal) && candidate.Directory.Length > (root?.Directory.Length ?? 0))
            {
                root = candidate;
            }
        }

        if (root is null)
        {
            return null;
        }

        var below = root.Prefix + path[root.Directory.Length..];
        return new ContentPath(below, RelativePath.From(project.ProjectDirectory, path) ?? below);
    }
}
