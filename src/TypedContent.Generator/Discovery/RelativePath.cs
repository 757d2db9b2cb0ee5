namespace TypedContent.Generator.Discovery;

/// <summary>Paths with <c>/</c>, as text: a generator does not ask the disk.</summary>
internal static class RelativePath
{
    /// <summary>
    /// <paramref name="path"/> as seen from <paramref name="directory"/> (which ends in <c>/</c>), so that nothing generated
    /// tells where the checkout lies. Null where they have no folder in common.
    /// </summary>
    public static string? From(string? directory, string path)
    {
        if (directory is null || CommonFolder(directory, path) is not (> 0 and var common))
        {
            return null;
        }

        var ups = directory.Skip(common).Count(static character => character == '/');
        return string.Concat(Enumerable.Repeat("../", ups)) + path[common..];
    }

    /// <summary>Length of the longest run of whole folders that both start with.</summary>
    private static int CommonFolder(string directory, string path)
    {
        var common = 0;
        for (var index = 0; index < directory.Length && index < path.Length && directory[index] == path[index]; index++)
        {
            if (directory[index] == '/')
            {
                common = index + 1;
            }
        }

        return common;
    }
}
