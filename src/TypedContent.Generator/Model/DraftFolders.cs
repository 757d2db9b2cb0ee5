namespace TypedContent.Generator.Model;

/// <summary>
/// Folders called <c>_drafts</c> say what their pages are and not where they are, so they are no part of slug or URL. Jekyll's at the
/// root holds what is to become a post.
/// </summary>
internal static class DraftFolders
{
    private const string Name = "_drafts";
    private const string PostsOfJekyll = "posts";

    /// <param name="folders">From the root of the content down, at least one.</param>
    public static (IReadOnlyList<string> Folders, bool IsDraft) Leave(IEnumerable<string> folders)
    {
        string[] all = [.. folders];
        if (!all.Contains(Name, StringComparer.OrdinalIgnoreCase))
        {
            return (all, false);
        }

        string[] left = [.. all.Where(static folder => !IsDrafts(folder))];
        return (IsDrafts(all[0]) ? [PostsOfJekyll, .. left] : left, true);
    }

    /// <summary>The paths that a page may be published under: its own but for a draft, and for one at the root those of Jekyll's two spellings.</summary>
    public static IReadOnlyList<string> PlacesOf(string path)
    {
        string[] parts = path.Split('/');
        var (folders, isDraft) = parts.Length > 1 ? Leave(parts.Take(parts.Length - 1)) : ([], false);
        if (!isDraft)
        {
            return [path];
        }

        var place = string.Join("/", folders.Append(parts[^1]));
        return IsDrafts(parts[0]) ? [place, $"_{place}"] : [place];
    }

    private static bool IsDrafts(string folder) => string.Equals(folder, Name, StringComparison.OrdinalIgnoreCase);
}
