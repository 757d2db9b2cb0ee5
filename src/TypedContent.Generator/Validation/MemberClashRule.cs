using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Validation;

/// <summary>Says under which name a page is to be found whose own was taken.</summary>
internal static class MemberClashRule
{
    public static IEnumerable<DiagnosticInfo> Check(EquatableArray<MemberClash> clashes, EquatableArray<PageFacts> pages)
    {
        if (clashes.IsEmpty)
        {
            return [];
        }

        var byPath = pages.GroupBy(static page => page.SourcePath, StringComparer.Ordinal).ToDictionary(static page => page.Key, static page => page.First(), StringComparer.Ordinal);

        return clashes.Select(clash => new DiagnosticInfo(
            DiagnosticDescriptors.MemberNameTaken,
            byPath.TryGetValue(clash.SourcePath, out var page) ? Place(page) : null,
            [clash.Folder is { } folder ? $"The folder '{folder}'" : page is { IsData: true } ? "This item" : "This page", clash.Name, clash.Wanted, clash.Other]));
    }

    private static LocationInfo Place(PageFacts page) => page.IsData ? new LocationInfo(page.FullPath, page.SlugPlace) : LocationInfo.StartOf(page.FullPath);
}
