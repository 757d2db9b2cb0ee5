using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Validation;

/// <summary>Says that a page is in no list because another has its slug and the error was downgraded.</summary>
internal static class LeftOutRule
{
    public static IEnumerable<DiagnosticInfo> Check(EquatableArray<EntryMissing> entriesMissing, EquatableArray<PageFacts> pages) =>
        from missing in entriesMissing
        join page in pages on missing.SourcePath equals page.SourcePath
        let place = page.References.FirstOrDefault(reference => string.Equals(reference.Key, missing.Needed.Key, StringComparison.Ordinal))?.Place ?? SourceSpan.StartOfFile
        select DiagnosticInfo.Create(
            DiagnosticDescriptors.PageLeftOut, page.FullPath, place, page.IsData ? "The item" : "The page", $"'{missing.Needed.Key}' must refer to an entry and '{missing.Needed.Slug}' is none of '{missing.Needed.Set.Folder}'");

    public static IEnumerable<DiagnosticInfo> Check(EquatableArray<SlugTaken> slugsTaken, EquatableArray<PageFacts> pages) =>
        from taken in slugsTaken
        join page in pages on taken.SourcePath equals page.SourcePath
        select DiagnosticInfo.Create(
            DiagnosticDescriptors.PageLeftOut, page.FullPath, page.SlugPlace, page.IsData ? "The item" : "The page", $"its slug '{taken.Slug}' is also that of {taken.OtherSourcePath}");
}
