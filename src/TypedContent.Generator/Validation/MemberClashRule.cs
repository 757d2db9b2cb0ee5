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

        var paths = pages.GroupBy(static page => page.SourcePath, StringComparer.Ordinal).ToDictionary(static page => page.Key, static page => page.First().FullPath, StringComparer.Ordinal);

        return clashes.Select(clash => new DiagnosticInfo(
            DiagnosticDescriptors.MemberNameTaken,
            paths.TryGetValue(clash.SourcePath, out var path) ? LocationInfo.StartOf(path) : null,
            [clash.Folder is { } folder ? $"The folder '{folder}'" : "This page", clash.Name, clash.Wanted, clash.Other]));
    }
}
