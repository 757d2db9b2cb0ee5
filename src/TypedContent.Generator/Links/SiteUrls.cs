using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Links;

/// <summary>
/// The pages of the site by file and by URL: all that one page's links need to know of the others. Not a record, because it
/// holds tables that a site of 10,000 pages needs; it compares by the pages that they are made of and never changes.
/// </summary>
internal sealed class SiteUrls : IEquatable<SiteUrls>
{
    private readonly Dictionary<string, PageUrl> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageUrl> _byPathIgnoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PageUrl> _byUrl = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _byName;
    private readonly NearestMemo _nearestFiles;
    private readonly NearestMemo _nearestUrls;

    /// <param name="pages">In an order that does not depend on that of the files: of two with one URL the first counts.</param>
    /// <param name="pathBase">What stands before each URL of the site: <c>/docs</c>, or nothing.</param>
    public SiteUrls(EquatableArray<PageUrl> pages, string pathBase = "")
    {
        Pages = pages;
        PathBase = pathBase;
        _nearestFiles = new NearestMemo(SearchFile);
        _nearestUrls = new NearestMemo(SearchUrl);
        _byName = pages.Select(static page => page.Path).ToLookup(ContentPath.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            var path = UnicodeText.Composed(page.Path);
            _byPath[path] = _byPath.TryGetValue(path, out var first) ? first : page;
            _byPathIgnoringCase[path] = _byPathIgnoringCase.TryGetValue(path, out first) ? first : page;
            var url = UrlText.Key(page.Url);
            _byUrl[url] = _byUrl.TryGetValue(url, out first) ? first : page;
        }

        foreach (var page in pages.Where(static page => !page.Aliases.IsEmpty))
        {
            foreach (var alias in page.Aliases.Select(UrlText.Key).Where(alias => !_byUrl.ContainsKey(alias)))
            {
                _byUrl.Add(alias, page);
            }
        }
    }

    public EquatableArray<PageUrl> Pages { get; }

    public string PathBase { get; }

    /// <summary>The page in the file at <paramref name="path"/>, or in one whose path differs in case alone.</summary>
    public PageUrl? FindFile(string path)
    {
        var key = UnicodeText.Composed(path);
        return _byPath.TryGetValue(key, out var page) || _byPathIgnoringCase.TryGetValue(key, out page) ? page : null;
    }

    /// <summary>A page but for <paramref name="own"/> whose file has that name in another folder, or a path like it.</summary>
    public string? NearestFile(string path, string own) => _nearestFiles.Find(path, own);

    /// <summary>What is likest to a URL of those of the pages, all as <see cref="UrlText.Key"/> has them and without <paramref name="own"/>.</summary>
    public string? NearestUrl(string url, string own) => _nearestUrls.Find(url, own);

    /// <summary>The page of a URL, which may have the path base in front as the browser sees it.</summary>
    public PageUrl? FindUrl(string url) => _byUrl.TryGetValue(UrlText.Key(url), out var page) || (HasPathBase(url) && _byUrl.TryGetValue(UrlText.Key($"/{url[PathBase.Length..].TrimStart('/')}"), out page)) ? page : null;

    /// <summary>A URL from the root of the site as HTML has to name it. All links that are rewritten go through here.</summary>
    /// <param name="url">Of a page as in <see cref="PageUrl"/>, or of anything else as its author wrote it.</param>
    public string Publish(string url) => PathBase + url;

    /// <summary>What stands in the HTML for a destination on the page in the file <paramref name="from"/>; null where it stays as it is.</summary>
    public string? Rewrite(string from, string url)
    {
        var destination = Destination.Parse(url);
        if (destination.Kind is DestinationKind.PageFile && ContentPath.Resolve(from, destination.Path) is { } path && FindFile(path) is { } file)
        {
            return Publish(file.Url) + destination.Suffix;
        }

        if (destination.Kind is not (DestinationKind.Url or DestinationKind.PageFile) || !destination.IsRooted)
        {
            return null;
        }

        var published = FindUrl(destination.Path) is { } page ? Publish(page.Url) : HasPathBase(destination.Path) ? destination.Path : Publish(destination.Path);
        return string.Equals(published, destination.Path, StringComparison.Ordinal) ? null : published + destination.Suffix;
    }

    public bool Equals(SiteUrls? other) => other is not null && string.Equals(PathBase, other.PathBase, StringComparison.Ordinal) && Pages.Equals(other.Pages);

    public override bool Equals(object? obj) => Equals(obj as SiteUrls);

    public override int GetHashCode() => Pages.GetHashCode();

    private string? SearchFile(string path, string? without)
    {
        var name = ContentPath.Name(path);
        var namesakes = _byName[name].Where(IsNamed).Where(IsOther).ToList();
        if (namesakes.Count == 0)
        {
            namesakes = [.. Pages.Where(page => IsKnownAs(page, name)).Select(static page => page.Path).Where(IsOther)];
        }

        return namesakes.Count > 0
            ? NearestText.Find(path, namesakes, int.MaxValue / 2)
            : NearestText.Find(path, Pages.Select(static page => page.Path).Where(IsOther), NearestText.LimitFor(name));

        bool IsOther(string candidate) => !string.Equals(candidate, without, StringComparison.Ordinal);
    }

    private string? SearchUrl(string url, string? without) =>
        NearestText.Find(url, _byUrl.Keys.Where(key => !string.Equals(key, without, StringComparison.Ordinal)), NearestText.LimitFor(ContentPath.Name(url)));

    /// <summary><c>index.md</c> is no name to be known by.</summary>
    private static bool IsNamed(string path) => !ContentPath.Name(path).TrimStart('_').StartsWith("index.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file would have that name without its date, or with the slug in its place.</summary>
    private static bool IsKnownAs(PageUrl page, string name)
    {
        var file = ContentPath.Name(page.Path);
        return string.Equals(FileDate.Split(file).Name, name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(ContentPath.Name(page.Url.TrimEnd('/')) + Path.GetExtension(file), name, StringComparison.OrdinalIgnoreCase);
    }

    private bool HasPathBase(string url) =>
        PathBase.Length > 0 && url.StartsWith(PathBase, StringComparison.Ordinal) && (url.Length == PathBase.Length || url[PathBase.Length] == '/');
}
