using Microsoft.CodeAnalysis;
using TypedContent.Generator.Declarations;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Analyzers;

/// <summary>Finds attributes of ours on properties where they say nothing.</summary>
internal static class AttributeEffectRule
{
    private static readonly string[] Ours =
        ["FrontMatterKey", "ExtraKeys", "SingleOrList", "Split", "DateFormat", "Unique", "Markdown", "Asset", "InverseOf"];

    public static IEnumerable<Diagnostic> Check(IPropertySymbol property)
    {
        var attributes = ContentMembers.AttributesOf(property);
        var type = PropertyTypeReader.Read(property.Type);
        foreach (var attribute in attributes.All)
        {
            var name = attribute.AttributeClass?.Name.Replace("Attribute", "") ?? "";
            if (DeclaredAttributes.IsOurs(attribute) && Ours.Contains(name, StringComparer.Ordinal) && Fault(property, attributes, name, type) is { } fault)
            {
                yield return CodeDiagnostic.Create(DiagnosticDescriptors.AttributeWithoutEffect, AttributePlaces.Of(attribute), $"[{name}]", property.Name, fault);
            }
        }
    }

    private static string? Fault(IPropertySymbol property, PropertyAttributes attributes, string name, PropertyType? type)
    {
        var typeName = CodeDiagnostic.NameOf(property.Type);
        return !ContentMembers.IsSettable(property) ? "it cannot be set; give it 'get; init;'"
            : name is "FrontMatterKey" && attributes.Has("InverseOfAttribute") ? "no key belongs to a property with [InverseOf]"
            : name is "FrontMatterKey" && attributes.Has("ExtraKeysAttribute") ? "it takes all keys that no other property has"
            : type is null ? null
            : name switch
            {
                "DateFormat" when !IsTime(Leaf(type)) => $"it is for dates and times, and the type is '{typeName}'",
                "SingleOrList" when type is not ListType => $"it is for lists, and the type is '{typeName}'",
                "Split" when type is not ListType { Element: ScalarType or EnumType or ReferenceType or AnyType or ObjectType } => $"it is for lists of simple values, and the type is '{typeName}'",
                "Asset" when !MarkedTypes.MayBeAsset(Leaf(type)) => $"it is for text, URIs, and lists and dictionaries of them, and the type is '{typeName}'",
                "Markdown" when !MarkedTypes.MayBeMarkdown(Leaf(type)) => $"it is for text, and lists and dictionaries of text, and the type is '{typeName}'",
                _ => null,
            };
    }

    private static bool IsTime(PropertyType type) =>
        type is ScalarType { Kind: ScalarKind.Date or ScalarKind.DateTime or ScalarKind.UtcDateTime or ScalarKind.Time or ScalarKind.Duration };

    private static PropertyType Leaf(PropertyType type) => type switch
    {
        ListType list => Leaf(list.Element),
        DictionaryType dictionary => Leaf(dictionary.Value),
        _ => type,
    };
}
