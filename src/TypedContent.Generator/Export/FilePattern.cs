using TypedContent.Generator.Model;

namespace TypedContent.Generator.Export;

/// <summary>The attribute that gives a declared type the files of an inferred set.</summary>
internal static class FilePattern
{
    private const string Special = "*?{},";

    /// <summary>The pattern of a collection, and its name where the pattern does not tell it.</summary>
    public static (string Pattern, string? Name) Of(TypeKey set, IEnumerable<string> paths)
    {
        List<string> files = [.. paths];
        List<string> folders = [.. Distinct(files.Select(static path => path.Substring(0, path.IndexOf('/'))))];
        List<string> extensions = [.. Distinct(files.Select(static path => path.Substring(path.LastIndexOf('.') + 1)))];
        var pattern = $"{Any(folders)}/**/*.{Any(extensions)}";
        var isFixed = folders.Count == 1 && folders[0].IndexOfAny(Special.ToCharArray()) < 0;
        return (pattern, isFixed ? null : set.Folder);
    }

    private static IEnumerable<string> Distinct(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal);

    private static string Any(List<string> names) => names.Count == 1 ? Escape(names[0]) : $"{{{string.Join(",", names.Select(Escape))}}}";

    /// <summary>What means something in a pattern is matched as any character.</summary>
    private static string Escape(string name) => new([.. name.Select(static character => Special.IndexOf(character) >= 0 ? '?' : character)]);
}
