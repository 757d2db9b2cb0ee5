namespace TypedContent.Generator.Links;

/// <summary>Paths below the content root, as text: <c>posts/2026/hello.md</c>.</summary>
internal static class ContentPath
{
    /// <summary>Where <paramref name="path"/> leads from the folder of the file <paramref name="from"/>; null where it leaves the content.</summary>
    public static string? Resolve(string from, string path)
    {
        var parts = IsRooted(path) ? [] : new List<string>(Folder(from).Split(['/'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            if (part is "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>What a browser makes of a URL on the page at <paramref name="pageUrl"/>. It does not leave the site, and neither can we.</summary>
    public static string ResolveUrl(string pageUrl, string path)
    {
        var parts = IsRooted(path) ? [] : new List<string>(Folder(pageUrl).Split(['/'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            if (part is not ("" or "." or ".."))
            {
                parts.Add(part);
            }
            else if (part is ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        var isFolder = path.EndsWith("/", StringComparison.Ordinal) || path is "." or ".." || path.EndsWith("/.", StringComparison.Ordinal) || path.EndsWith("/..", StringComparison.Ordinal);
        return parts.Count == 0 ? "/" : $"/{string.Join("/", parts)}{(isFolder ? "/" : "")}";
    }

    /// <summary>How the file <paramref name="from"/> names the file <paramref name="to"/>.</summary>
    public static string Relative(string from, string to)
    {
        var folder = Folder(from);
        var common = 0;
        for (var i = 0; i < folder.Length && i < to.Length && folder[i] == to[i]; i++)
        {
            common = folder[i] == '/' ? i + 1 : common;
        }

        var ups = folder.Skip(common).Count(static character => character == '/');
        return string.Concat(Enumerable.Repeat("../", ups)) + to[common..];
    }

    /// <summary>The path up to and with its last slash.</summary>
    public static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    public static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Whether the name ends as names of files do: <c>.png</c>, not <c>.2</c> as in <c>v1.2</c>.</summary>
    public static bool HasExtension(string path)
    {
        var name = Name(path);
        var dot = name.LastIndexOf('.');
        return dot >= 0 && name.Length - dot is >= 2 and <= 12 && name.Skip(dot + 1).All(char.IsLetterOrDigit) && name.Skip(dot + 1).Any(char.IsLetter);
    }

    private static bool IsRooted(string path) => path.StartsWith("/", StringComparison.Ordinal);
}
