using Microsoft.CodeAnalysis;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declarations;

/// <summary>Reads how a property is part of JSON, by the attributes of <c>System.Text.Json</c>.</summary>
internal static class JsonMemberReader
{
    // Values of JsonIgnoreCondition.
    private const int Always = 1;
    private const int WhenWriting = 4;

    /// <summary>Null for a property that is left out, or that generated code cannot read.</summary>
    public static JsonMember? Read(IPropertySymbol property)
    {
        if (property is not { DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public, Type: { IsRefLikeType: false, TypeKind: not (TypeKind.Pointer or TypeKind.FunctionPointer) } }
            || IsGone(property))
        {
            return null;
        }

        var condition = Find(property, "JsonIgnoreAttribute") is { } ignored ? DeclaredAttributes.Named(ignored, "Condition") as int? ?? Always : (int?)null;
        return condition is Always or WhenWriting ? null : new JsonMember(DeclaredAttributes.Text(Find(property, "JsonPropertyNameAttribute")), condition);
    }

    /// <summary>Whether to name it is an error.</summary>
    private static bool IsGone(IPropertySymbol property) => property.GetAttributes().Any(static attribute =>
        attribute is { AttributeClass: { Name: "ObsoleteAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }, ConstructorArguments: [_, { Value: true }, ..] });

    private static AttributeData? Find(IPropertySymbol property, string name) => property.GetAttributes().FirstOrDefault(attribute =>
        string.Equals(attribute.AttributeClass?.Name, name, StringComparison.Ordinal)
        && string.Equals(attribute.AttributeClass?.ContainingNamespace.ToDisplayString(), "System.Text.Json.Serialization", StringComparison.Ordinal));
}
