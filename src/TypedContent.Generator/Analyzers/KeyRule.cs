using Microsoft.CodeAnalysis;
using TypedContent.Generator.Declarations;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Analyzers;

/// <summary>A key belongs to one property. Case, <c>-</c> and <c>_</c> tell no keys apart, save between two that are both spelled out.</summary>
internal static class KeyRule
{
    public static IEnumerable<Diagnostic> Check(INamedTypeSymbol type, IEnumerable<IPropertySymbol> properties)
    {
        List<(IPropertySymbol Property, string? Key)> known = [];
        foreach (var property in properties.Where(ContentMembers.IsSettable))
        {
            var attributes = ContentMembers.AttributesOf(property);
            if (attributes.Has("InverseOfAttribute") || attributes.Has("ExtraKeysAttribute"))
            {
                continue;
            }

            var key = attributes.Text("FrontMatterKeyAttribute");
            if (known.Find(other => Meet(other.Property.Name, other.Key, property.Name, key)).Property is { } first && SymbolEqualityComparer.Default.Equals(property.ContainingType, type))
            {
                var attribute = attributes.All.FirstOrDefault(static one => DeclaredAttributes.IsOurs(one) && one.AttributeClass?.Name is "FrontMatterKeyAttribute");
                yield return CodeDiagnostic.Create(
                    DiagnosticDescriptors.KeyTaken, attribute is null ? property.Locations[0] : AttributePlaces.OfArgument(attribute), key ?? property.Name, first.Name, property.Name);
            }

            known.Add((property, key));
        }
    }

    private static bool Meet(string firstName, string? firstKey, string secondName, string? secondKey) => firstKey is not null && secondKey is not null
        ? string.Equals(firstKey, secondKey, StringComparison.Ordinal)
        : string.Equals(Naming.Fold(firstKey ?? firstName), Naming.Fold(secondKey ?? secondName), StringComparison.Ordinal);
}
