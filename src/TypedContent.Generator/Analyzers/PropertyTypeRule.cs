using Microsoft.CodeAnalysis;
using TypedContent.Generator.Declarations;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Analyzers;

/// <summary>Front matter must be able to stand for the values of every property that can be set.</summary>
internal static class PropertyTypeRule
{
    private const string Any = "global::TypedContent.FrontMatterValue";
    private const string Generic = "global::System.Collections.Generic";

    public static Diagnostic? Check(IPropertySymbol property, CancellationToken cancellationToken)
    {
        if (ContentMembers.IsSettable(property) && UnreachableIn(property.Type, cancellationToken) is var (held, obstacle))
        {
            return CodeDiagnostic.Create(
                DiagnosticDescriptors.UnusableType, ContentMembers.TypePlace(property, cancellationToken), FixProperties.Candidates([]), held.Name, obstacle.What, obstacle.Advice);
        }

        // A type that the compiler does not know is its own concern.
        if (!ContentMembers.IsSettable(property) || PropertyTypeReader.Read(property.Type) is not null || HoldsUnknown(property.Type))
        {
            return null;
        }

        return CodeDiagnostic.Create(
            DiagnosticDescriptors.UnsupportedType,
            ContentMembers.TypePlace(property, cancellationToken),
            FixProperties.Candidates([Replacement(property.Type)]),
            property.Name,
            CodeDiagnostic.NameOf(property.Type));
    }

    private static (ITypeSymbol Held, TypeObstacle Obstacle)? UnreachableIn(ITypeSymbol type, CancellationToken cancellationToken) =>
        PropertyTypeReader.HeldBy(type) is INamedTypeSymbol held && PropertyTypeReader.Read(held) is ObjectType && TypeObstacle.OfProperties(held, cancellationToken) is { } obstacle
            ? (held, obstacle)
            : null;

    /// <summary>The type, with <c>global::</c>, that takes the same values: a list stays a list, and items of a type that will do stay what they are.</summary>
    private static string Replacement(ITypeSymbol type) =>
        PropertyTypeReader.ElementOf(type) is { } element ? $"{Generic}.IReadOnlyList<{Replacement(element)}>"
        : PropertyTypeReader.ValueOf(type) is { } value ? $"{Generic}.IReadOnlyDictionary<string, {Replacement(value)}>"
        : PropertyTypeReader.Read(type) is not null ? PropertyTypeReader.FullName(type)
        : type is IArrayTypeSymbol array ? $"{Generic}.IReadOnlyList<{Replacement(array.ElementType)}>"
        : SequenceOf(type) is { } item ? $"{Generic}.IReadOnlyList<{Replacement(item)}>"
        : Any;

    /// <summary>The items of any other type that is a sequence: <c>Queue&lt;string&gt;</c>.</summary>
    private static ITypeSymbol? SequenceOf(ITypeSymbol type) => type.SpecialType is SpecialType.System_String ? null
        : type.AllInterfaces.FirstOrDefault(static one => one.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T) is { } sequence
            && sequence.TypeArguments[0] is var item && item.OriginalDefinition.Name is not "KeyValuePair" ? item
        : null;

    private static bool HoldsUnknown(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Error || (type is IArrayTypeSymbol array && HoldsUnknown(array.ElementType)) || (type is INamedTypeSymbol named && named.TypeArguments.Any(HoldsUnknown));
}
