using Microsoft.CodeAnalysis;
using TypedContent.Generator.Declarations;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Analyzers;

/// <summary>Finds validation attributes that no value is held against when the project is compiled.</summary>
internal static class ConstraintRule
{
    public static IEnumerable<Diagnostic> Check(IPropertySymbol property) =>
        from attribute in ContentMembers.IsSettable(property) ? ContentMembers.AttributesOf(property).All : []
        let reason = Why(attribute, property)
        where reason is not null
        select CodeDiagnostic.Create(
            DiagnosticDescriptors.ConstraintNotEvaluated, AttributePlaces.Of(attribute), $"[{attribute.AttributeClass?.Name.Replace("Attribute", "")}]", property.Name, reason);

    private static string? Why(AttributeData attribute, IPropertySymbol property) =>
        ConstraintReader.WhyNotEvaluated(attribute)
        ?? (ConstraintReader.Read(attribute) is { } constraint && PropertyTypeReader.Read(property.Type) is { } type ? ConstraintFit.Why(constraint, type) : null);
}
