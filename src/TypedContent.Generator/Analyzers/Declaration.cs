using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Declarations;

namespace TypedContent.Generator.Analyzers;

/// <summary>A type with <c>[ContentCollection]</c> or <c>[ContentPage]</c>, as analyzers see it.</summary>
/// <param name="attribute">Of two the first: it decides.</param>
internal sealed class Declaration(INamedTypeSymbol type, AttributeData attribute, bool isPage)
{
    public INamedTypeSymbol Type { get; } = type;

    public AttributeData Attribute { get; } = attribute;

    public bool IsPage { get; } = isPage;

    /// <summary>The pattern of a collection, the path of a page; null where the argument is no text.</summary>
    public string? Pattern => DeclaredAttributes.Text(Attribute);

    /// <summary>The member of <c>Site</c>, where the attribute names it.</summary>
    public string? MemberName => DeclaredAttributes.Named(Attribute, "Name") as string is { Length: > 0 } name ? name : null;

    /// <summary>As code names the attribute.</summary>
    public string AttributeName => IsPage ? "[ContentPage]" : "[ContentCollection]";

    /// <summary>The name of the type in the declaration that has the attribute.</summary>
    public Location Place => Attribute.ApplicationSyntaxReference?.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
        ? declaration.Identifier.GetLocation()
        : Type.Locations[0];

    /// <summary>Null for a type with neither attribute.</summary>
    public static Declaration? TryRead(INamedTypeSymbol type) =>
        DeclaredAttributes.Find(type, "ContentCollectionAttribute") is { } collection ? new(type, collection, isPage: false)
        : DeclaredAttributes.Find(type, "ContentPageAttribute") is { } page ? new(type, page, isPage: true)
        : null;
}
