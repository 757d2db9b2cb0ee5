using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Validation;

/// <summary>All rules over the site as a whole.</summary>
internal static class SiteRules
{
    public static EquatableArray<DiagnosticInfo> Check(EquatableArray<PageFacts> pages, EquatableArray<MemberClash> clashes, EquatableArray<SlugTaken> slugsTaken, EquatableArray<EntryMissing> entriesMissing, bool isEntryMembersChosen) =>
    [
        .. DuplicateSlugRule.Check(pages),
        .. DuplicateIdRule.Check(pages),
        .. DuplicateUrlRule.Check(pages),
        .. isEntryMembersChosen ? [] : LargeCollectionRule.Check(pages),
        .. MemberClashRule.Check(clashes, pages),
        .. LeftOutRule.Check(slugsTaken, pages),
        .. LeftOutRule.Check(entriesMissing, pages),
        .. ReferenceRule.Check(pages),
        .. UniqueRule.Check(pages),
    ];
}
