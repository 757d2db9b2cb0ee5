using TypedContent.Generator.Collections;
using TypedContent.Generator.Links;

namespace TypedContent.Generator.Validation;

/// <summary>All that links are checked against. Editing prose leaves it equal, so that one page is checked again and not all.</summary>
/// <param name="Assets">Null where the build hands over no list: then nothing is said of files.</param>
internal sealed record LinkedSite(SiteUrls Urls, SiteIds Ids, AssetList? Assets, LinkSettings Settings);

/// <summary>The ids of the page in the file at <paramref name="Path"/>.</summary>
internal sealed record PageIds(string Path, IdSet? Ids);

/// <summary>The ids of all pages. Not a record for the same reason as <see cref="SiteUrls"/>.</summary>
internal sealed class SiteIds : IEquatable<SiteIds>
{
    private readonly EquatableArray<PageIds> _pages;
    private readonly Dictionary<string, IdSet?> _byPath = new(StringComparer.Ordinal);

    public SiteIds(EquatableArray<PageIds> pages)
    {
        _pages = pages;
        foreach (var page in pages)
        {
            _byPath[page.Path] = page.Ids;
        }
    }

    /// <summary>Null where they are not known.</summary>
    public IdSet? Of(string path) => _byPath.TryGetValue(path, out var ids) ? ids : null;

    public bool Equals(SiteIds? other) => other is not null && _pages.Equals(other._pages);

    public override bool Equals(object? obj) => Equals(obj as SiteIds);

    public override int GetHashCode() => _pages.GetHashCode();
}

/// <summary>The links of one page.</summary>
/// <param name="FullPath">As the compiler was given it.</param>
/// <param name="Path">Below the content root.</param>
internal sealed record LinkedPage(string FullPath, string Path, EquatableArray<LinkUse> Links);
