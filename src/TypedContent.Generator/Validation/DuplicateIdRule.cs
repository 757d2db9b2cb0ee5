using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Validation;

/// <summary>An item of a data file is found by its id, so a file holds each one once. No host sees them, so case tells two apart.</summary>
internal static class DuplicateIdRule
{
    public static IEnumerable<DiagnosticInfo> Check(EquatableArray<PageFacts> entries) =>
        from same in entries.Where(static entry => entry.IsData).GroupBy(static entry => (entry.Type, entry.Slug))
        where same.Skip(1).Any()
        from entry in same
        let other = same.First(candidate => !ReferenceEquals(candidate, entry))
        select DiagnosticInfo.Create(DiagnosticDescriptors.DuplicateId, entry.FullPath, entry.SlugPlace, entry.Slug, Describe(entry, other));

    private static string Describe(PageFacts entry, PageFacts other)
    {
        var line = Invariant.Number(other.SlugPlace.Lines.Start.Line + 1);
        return string.Equals(entry.FullPath, other.FullPath, StringComparison.Ordinal) ? $"the item on line {line}" : $"{other.SourcePath}, line {line}";
    }
}
