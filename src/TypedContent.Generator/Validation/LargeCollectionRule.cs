using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Validation;

/// <summary>The compiler is quadratic in the members of a class, so whoever has many entries should choose.</summary>
internal static class LargeCollectionRule
{
    private const int Many = 1_000;

    public static IEnumerable<DiagnosticInfo> Check(EquatableArray<PageFacts> pages) =>
        from collection in pages.Where(static page => page.Type.Role is PageRole.Entry or PageRole.Item && page.HasMember && !page.IsDraft).GroupBy(static page => page.Type)
        let count = collection.Count()
        where count > Many
        select new DiagnosticInfo(
            DiagnosticDescriptors.LargeCollection,
            LocationInfo.StartOf(collection.First().FullPath),
            [collection.Key.Folder, Invariant.Number(count)]);
}
