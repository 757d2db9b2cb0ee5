using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Declarations;

/// <summary>Finds the constructor by which generated code makes an object.</summary>
internal static class ConstructorReader
{
    /// <summary>
    /// The one without parameters; else, as of a positional record, the one with most parameters whose names are all those of
    /// properties. Null where there is none.
    /// </summary>
    public static IMethodSymbol? Find(INamedTypeSymbol type)
    {
        var usable = type.InstanceConstructors.Where(static constructor => constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal).ToList();
        var positional = usable
            .Where(constructor => constructor.Parameters.Length > 0 && constructor.Parameters.All(parameter => PropertyOf(type, parameter) is not null))
            .OrderByDescending(static constructor => constructor.Parameters.Length)
            .FirstOrDefault();
        var isPositionalRecord = positional is not null && type.IsRecord && type.GetMembers("Deconstruct").Length > 0;
        return isPositionalRecord ? positional : usable.Find(static constructor => constructor.Parameters.IsEmpty) ?? positional;
    }

    /// <summary>The property that a parameter gives its value, by name.</summary>
    public static IPropertySymbol? PropertyOf(INamedTypeSymbol type, IParameterSymbol parameter) => PropertiesReader.All(type)
        .FirstOrDefault(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
            && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type));
}
