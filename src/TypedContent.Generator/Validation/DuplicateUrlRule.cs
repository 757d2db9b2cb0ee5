using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Validation;

/// <summary>A URL leads to one page; neither case nor a slash at the end tells two apart, since some hosts ignore them.</summary>
internal static class DuplicateUrlRule
{
    public static IEnumerable<DiagnosticInfo> Check(EquatableArray<PageFacts> pages) =>
        from same in pages.Where(static page => !page.IsData).GroupBy(static page => page.Url.TrimEnd('/').ToUpperInvariant(), StringComparer.Ordinal)
        let first = same.First()
        let second = same.FirstOrDefault(page => !HaveSameSlug(page, first))
        where second is not null
        from page in same
        let other = HaveSameSlug(page, first) ? second : first
        select DiagnosticInfo.Create(DiagnosticDescriptors.DuplicateUrl, page.FullPath, page.UrlPlace, page.Url, other.SourcePath);

    /// <summary>Then <see cref="DuplicateSlugRule"/> has said it.</summary>
    private static bool HaveSameSlug(PageFacts one, PageFacts other) =>
        one.Type.Equals(other.Type) && string.Equals(one.Slug, other.Slug, StringComparison.OrdinalIgnoreCase);
}
