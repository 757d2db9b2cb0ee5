using Microsoft.CodeAnalysis;
using TypedContent.Generator.Declarations;
using TypedContent.Generator.Diagnostics;
using TypedContent.Runtime;

namespace TypedContent.Generator.Analyzers;

/// <summary>An <c>[InverseOf]</c> is a list of the entries that refer to this type by the property it names.</summary>
internal static class InverseRule
{
    public static Diagnostic? Check(INamedTypeSymbol type, IPropertySymbol property)
    {
        if (ContentMembers.AttributesOf(property).All.FirstOrDefault(static one => DeclaredAttributes.IsOurs(one) && one.AttributeClass?.Name is "InverseOfAttribute") is not { } attribute)
        {
            return null;
        }

        var name = DeclaredAttributes.Text(attribute) ?? "";
        if (PropertyTypeReader.ElementOf(property.Type) is not INamedTypeSymbol other || (other.TypeKind is not TypeKind.Error && !IsEntry(other)))
        {
            return CodeDiagnostic.Create(
                DiagnosticDescriptors.UnusableInverse, AttributePlaces.Of(attribute), property.Name, $"its type must be a list of the type of a collection, and it is '{CodeDiagnostic.NameOf(property.Type)}'");
        }

        List<string> back = [.. ContentMembers.Of(other).Where(candidate => RefersTo(candidate, type)).Select(static candidate => candidate.Name)];
        if (other.TypeKind is TypeKind.Error || back.Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        var exists = PropertiesReader.All(other).Any(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal));
        var nearest = NearestSlugs.Find(name, back);
        IReadOnlyList<string> candidates = nearest.Count > 0 ? nearest : back;
        var reason = exists ? $"'{other.Name}.{name}' does not refer to '{type.Name}'" : $"'{other.Name}' has no property '{name}'";
        var advice = candidates.Count == 0 ? $"'{other.Name}' needs a property of the type '{type.Name}'" : $"did you mean {string.Join(" or ", candidates.Select(static candidate => $"'{candidate}'"))}?";
        return CodeDiagnostic.Create(
            DiagnosticDescriptors.UnusableInverse,
            AttributePlaces.OfArgument(attribute),
            FixProperties.Candidates(candidates.Select(candidate => $"{other.Name}.{candidate}")),
            property.Name,
            $"{reason}; {advice}");
    }

    private static bool RefersTo(IPropertySymbol property, INamedTypeSymbol type) =>
        ContentMembers.IsSettable(property) && SymbolEqualityComparer.Default.Equals(PropertyTypeReader.HeldBy(property.Type), type);

    /// <summary>Whether objects of the type are entries: it is declared as one, or generated.</summary>
    private static bool IsEntry(INamedTypeSymbol type) => DeclaredAttributes.IsCollection(type) || type.AllInterfaces.Any(static one => one is { Name: "IContentEntry" or "IDataEntry", ContainingNamespace.Name: "TypedContent" });
}
