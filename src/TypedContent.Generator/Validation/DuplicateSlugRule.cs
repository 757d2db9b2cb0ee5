using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Validation;

/// <summary>An entry is found by its slug, so a set holds each one once; case does not tell two apart, since some hosts ignore it.</summary>
internal static class DuplicateSlugRule
{
    public static IEnumerable<DiagnosticInfo> Check(EquatableArray<PageFacts> pages) =>
        from same in pages.Where(static page => !page.IsData).GroupBy(static page => (page.Type, Slug: page.Slug.ToUpperInvariant()))
        where same.Skip(1).Any()
        from page in same
        let other = same.First(candidate => !ReferenceEquals(candidate, page))
        select DiagnosticInfo.Create(DiagnosticDescriptors.DuplicateSlug, page.FullPath, page.SlugPlace, page.Slug, other.SourcePath);
}
