using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedContent.Generator.Diagnostics;
using TypedContent.Runtime;

namespace TypedContent.Generator.Analyzers;

/// <summary>Says of a slug in code that no entry has it, and which are near.</summary>
internal static class SlugReport
{
    public static Diagnostic Create(Location location, string receiver, string slug, HashSet<string> slugs)
    {
        var nearest = NearestSlugs.Find(slug, slugs);
        var advice = slugs.Count == 0 ? "it is empty"
            : nearest.Count == 0 ? "use the slug of one of its entries, or Find(…) where there may be none"
            : $"did you mean {string.Join(" or ", nearest.Select(static candidate => $"'{candidate}'"))}?";
        return CodeDiagnostic.Create(DiagnosticDescriptors.UnknownSlugInCode, location, FixProperties.Candidates(nearest), slug, receiver, advice);
    }
}
