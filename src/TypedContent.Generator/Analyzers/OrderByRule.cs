using Microsoft.CodeAnalysis;
using TypedContent.Generator.Declarations;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;
using TypedContent.Runtime;

namespace TypedContent.Generator.Analyzers;

/// <summary>A collection is ordered by a property whose values have an order.</summary>
internal static class OrderByRule
{
    public static Diagnostic? Check(Declaration declaration)
    {
        if (declaration.IsPage || DeclaredAttributes.Named(declaration.Attribute, "OrderBy") is not string name)
        {
            return null;
        }

        List<IPropertySymbol> properties = [.. ContentMembers.Of(declaration.Type).Where(ContentMembers.IsSettable)];
        var property = properties.Find(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal));
        if (property is not null && HasOrder(property))
        {
            return null;
        }

        var ordered = properties.Where(HasOrder).Select(static candidate => candidate.Name).ToList();
        var nearest = NearestSlugs.Find(name, ordered);
        IReadOnlyList<string> candidates = nearest.Count > 0 ? nearest : ordered;
        var reason = property is null ? $"'{declaration.Type.Name}' has no property of that name that front matter sets" : $"values of the type '{CodeDiagnostic.NameOf(property.Type)}' have no order";
        var advice = candidates.Count == 0 ? "without OrderBy entries are ordered by their paths"
            : $"{(nearest.Count > 0 ? "did you mean" : "it can be ordered by")} {string.Join(" or ", candidates.Select(static candidate => $"'{candidate}'"))}{(nearest.Count > 0 ? "?" : "")}";
        return CodeDiagnostic.Create(
            DiagnosticDescriptors.UnusableOrder, AttributePlaces.OfNamed(declaration.Attribute, "OrderBy"), FixProperties.Candidates(candidates), name, reason, advice);
    }

    private static bool HasOrder(IPropertySymbol property) => PropertyTypeReader.Read(property.Type) is ScalarType { Kind: not (ScalarKind.Uri or ScalarKind.Culture) } or EnumType;
}
