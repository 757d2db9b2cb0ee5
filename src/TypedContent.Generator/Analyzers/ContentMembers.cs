using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Declarations;

namespace TypedContent.Generator.Analyzers;

/// <summary>The members that a project itself declares: when analyzers run, the generated halves of its types are there too.</summary>
internal static class ContentMembers
{
    /// <summary>The properties that could take a value, inherited ones included.</summary>
    public static IEnumerable<IPropertySymbol> Of(INamedTypeSymbol type) => PropertiesReader.All(type).Where(static property => !IsGenerated(property));

    /// <summary>Whether a key belongs to the property, or could.</summary>
    public static bool IsSettable(IPropertySymbol property) => property.SetMethod is not null || PropertiesReader.ParameterOf(property) is not null;

    /// <summary>Of a positional record also the attributes of the parameter, where they stand without <c>property:</c>.</summary>
    public static PropertyAttributes AttributesOf(IPropertySymbol property) => new(property, PropertiesReader.ParameterOf(property));

    private static bool IsGenerated(IPropertySymbol property) => property.GetAttributes().Any(static attribute =>
        attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: "TypedContent" }, ..] });

    /// <summary>Where the type of the property is written.</summary>
    public static Location TypePlace(IPropertySymbol property, CancellationToken cancellationToken) => Syntax(property, cancellationToken) switch
    {
        PropertyDeclarationSyntax declaration => declaration.Type.GetLocation(),
        ParameterSyntax { Type: { } type } => type.GetLocation(),
        _ => property.Locations[0],
    };

    private static SyntaxNode? Syntax(ISymbol symbol, CancellationToken cancellationToken) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
}
