using Microsoft.CodeAnalysis;
using TypedContent.Generator.Declarations;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Analyzers;

/// <summary>One property of a type can take the keys that no other has, and it must be able to hold any value.</summary>
internal static class ExtraKeysRule
{
    public static IEnumerable<Diagnostic> Check(INamedTypeSymbol type, IEnumerable<IPropertySymbol> properties)
    {
        IPropertySymbol? first = null;
        foreach (var property in properties.Where(ContentMembers.IsSettable))
        {
            if (ContentMembers.AttributesOf(property).All.FirstOrDefault(static attribute => DeclaredAttributes.IsOurs(attribute) && attribute.AttributeClass?.Name is "ExtraKeysAttribute") is not { } attribute)
            {
                continue;
            }

            var isHere = SymbolEqualityComparer.Default.Equals(property.ContainingType, type);
            var fault = PropertyTypeReader.Read(property.Type) is not DictionaryType { Value: AnyType } ? "its type must be 'IReadOnlyDictionary<string, FrontMatterValue>'"
                : first is not null ? $"'{first.Name}' has them already"
                : null;
            if (fault is not null && isHere)
            {
                yield return CodeDiagnostic.Create(DiagnosticDescriptors.UnusableExtraKeys, AttributePlaces.Of(attribute), property.Name, fault);
            }

            first ??= property;
        }
    }
}
