using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Declarations;

/// <summary>Finds our attributes, by their full names.</summary>
internal static class DeclaredAttributes
{
    public const string Collection = "TypedContent.ContentCollectionAttribute";
    public const string Page = "TypedContent.ContentPageAttribute";

    public static bool IsCollection(ISymbol type) => Find(type, "ContentCollectionAttribute") is not null;

    public static bool IsPage(ISymbol type) => Find(type, "ContentPageAttribute") is not null;

    /// <summary>An attribute of the namespace <c>TypedContent</c>, or null.</summary>
    public static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (IsOurs(attribute) && string.Equals(attribute.AttributeClass?.Name, name, StringComparison.Ordinal))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Whether it is of the namespace <c>TypedContent</c>.</summary>
    public static bool IsOurs(AttributeData attribute) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "TypedContent", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The text of the first argument; null where it is none.</summary>
    public static string? Text(AttributeData? attribute) =>
        attribute?.ConstructorArguments is [{ Kind: not TypedConstantKind.Array, Value: string text }, ..] ? text : null;

    /// <summary>A named argument, or null.</summary>
    public static object? Named(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (string.Equals(argument.Key, name, StringComparison.Ordinal))
            {
                return argument.Value.Value;
            }
        }

        return null;
    }
}
