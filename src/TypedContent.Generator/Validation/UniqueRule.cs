using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Validation;

/// <summary>No two entries of a collection have the same value for a property with <c>[Unique]</c>. A missing value and null are none.</summary>
internal static class UniqueRule
{
    public static IEnumerable<DiagnosticInfo> Check(EquatableArray<PageFacts> pages) =>
        from same in pages.SelectMany(static page => page.UniqueValues.Select(value => (Page: page, Value: value))).GroupBy(static of => (of.Page.Type, of.Value.Property, of.Value.Text))
        where same.Skip(1).Any()
        let holders = same.OrderBy(static of => of.Page.SourcePath, StringComparer.Ordinal).ToList()
        from holder in holders
        let other = holders.Select(static candidate => candidate.Page.SourcePath).FirstOrDefault(path => !string.Equals(path, holder.Page.SourcePath, StringComparison.Ordinal))
        where other is not null
        select DiagnosticInfo.Create(DiagnosticDescriptors.NotUnique, holder.Page.FullPath, holder.Value.Place, holder.Value.Key, MessageText.Shorten(holder.Value.Text), other);
}
