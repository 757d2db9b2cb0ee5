using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Links;

/// <summary>What a file with a list of assets holds; nothing where it could not be read.</summary>
internal sealed record AssetFile(AssetList? List);

/// <summary>
/// The files that pages may refer to, as a target of the package lists them: a generator does not read the disk. Not a record
/// for the same reason as <see cref="SiteUrls"/>.
/// </summary>
internal sealed class AssetList : IEquatable<AssetList>
{
    public const string FileName = "TypedContent.assets.txt";

    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ignoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, string> _byName;
    private readonly ILookup<string, string> _byFolder;

    private AssetList(EquatableArray<string> lines)
    {
        Lines = lines;
        foreach (var line in lines)
        {
            _files.Add(line);
            _ignoringCase[line] = _ignoringCase.TryGetValue(line, out var first) ? first : line;
        }

        _byName = lines.ToLookup(ContentPath.Name, StringComparer.OrdinalIgnoreCase);
        _byFolder = lines.ToLookup(ContentPath.Folder, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Sorted. Below a content root: <c>posts/a.png</c>. Below wwwroot: <c>/a.png</c>, and <c>/</c> for the folder itself, where the project has one.</summary>
    public EquatableArray<string> Lines { get; }

    public bool HasWebRoot => _files.Contains("/");

    /// <summary>Reads the list, one path on each line but for comments, which start with <c>//</c>.</summary>
    public static AssetList Parse(string text) => new(
        text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(static line => !line.StartsWith("//", StringComparison.Ordinal))
            .Select(static line => UnicodeText.Composed(line.Replace('\\', '/')))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static line => line, StringComparer.Ordinal)
            .ToEquatableArray());

    public bool Contains(string path) => _files.Contains(UnicodeText.Composed(path));

    /// <summary>A file whose path differs from <paramref name="path"/> in case alone.</summary>
    public string? FindIgnoringCase(string path) => _ignoringCase.TryGetValue(UnicodeText.Composed(path), out var file) ? file : null;

    /// <summary>A file of that name in another folder, or in this one a file of another type or of a similar name.</summary>
    public string? FindNearest(string path)
    {
        var (name, folder) = (ContentPath.Name(path), ContentPath.Folder(path));
        var namesakes = _byName[name].Where(static file => file is not "/");
        if (NearestText.Find(path, namesakes, int.MaxValue / 2) is { } namesake)
        {
            return namesake;
        }

        var neighbours = _byFolder[folder].Where(static file => file is not "/");
        return neighbours.FirstOrDefault(file => WithoutExtension(file).Equals(WithoutExtension(path), StringComparison.OrdinalIgnoreCase))
            ?? NearestText.Find(path, neighbours, NearestText.LimitFor(name));
    }

    private static string WithoutExtension(string path) => ContentPath.HasExtension(path) ? path[..path.LastIndexOf('.')] : path;

    public bool Equals(AssetList? other) => other is not null && Lines.Equals(other.Lines);

    public override bool Equals(object? obj) => Equals(obj as AssetList);

    public override int GetHashCode() => Lines.GetHashCode();
}
