using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Validation;

/// <summary>Says that a page is in no list because another has its slug and the error was downgraded.</summary>
internal static class LeftOutRule
{
    public static IEnumerable<DiagnosticInfo> Check(EquatableArray<SlugTaken> slugsTaken, EquatableArray<PageFacts> pages) =>
        from taken in slugsTaken
        join page in pages on taken.SourcePath equals page.SourcePath
        select DiagnosticInfo.Create(
            DiagnosticDescriptors.PageLeftOut, page.FullPath, page.SlugPlace, $"its slug '{taken.Slug}' is also that of {taken.OtherSourcePath}");
}
