using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedContent.Generator.Diagnostics;
using TypedContent.Runtime;

namespace TypedContent.Generator.Analyzers;

/// <summary>Says of a slug in code that no entry has it, and which are near.</summary>
internal static class SlugReport
{
    public static Diagnostic Create(Location location, string receiver, string slug, KnownSlugs known)
    {
        var isDraft = known.Drafts.Contains(slug);
        var nearest = isDraft ? [] : NearestSlugs.Find(slug, known.Published);
        var advice = isDraft ? "there is a draft, which is no part of a Release build: publish it, or use Find(…)"
            : known.Published.Count == 0 ? "it is empty"
            : nearest.Count == 0 ? "use the slug of one of its entries, or Find(…) where there may be none"
            : $"did you mean {string.Join(" or ", nearest.Select(static candidate => $"'{candidate}'"))}?";
        return CodeDiagnostic.Create(DiagnosticDescriptors.UnknownSlugInCode, location, FixProperties.Candidates(nearest), slug, receiver, advice);
    }
}
