using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedContent.Generator.Declarations;

/// <summary>What keeps generated code from making objects of a type with <c>[ContentCollection]</c> or <c>[ContentPage]</c>. Such a type is not read.</summary>
/// <param name="Modifier">What stands in the way and could be taken away; null where it is not that simple.</param>
/// <param name="What">Behind "the type is".</param>
/// <param name="Advice">A clause without full stop.</param>
internal sealed record TypeObstacle(string? Modifier, string What, string Advice)
{
    public static TypeObstacle? Of(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => new("static", "static", "remove 'static', since each page is an object of it"),
        { IsAbstract: true } => new("abstract", "abstract", "remove 'abstract', since each page is an object of it"),
        { IsFileLocal: true } => new("file", "known to its file only", "remove 'file', since generated code must see it"),
        _ when WithAllAround(type).Any(static one => one.Arity > 0) => new(null, "generic", "declare a type without type parameters for each collection"),
        _ when WithAllAround(type).Any(static one => one.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal) =>
            new("private", "private", "make it internal or public, since generated code must see it"),
        _ when WithoutProperty(type) is { } parameter =>
            new(null, $"made with '{parameter}', which is no property,", "declare a property of that name and type, so that front matter can set it"),
        _ => null,
    };

    /// <summary>What keeps generated code from setting a property of a type. Such a type is read all the same, but for that property.</summary>
    public static TypeObstacle? OfProperties(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        PropertiesReader.OutOfReach(type, cancellationToken) is { Name: var name, ContainingType: var declaring }
            ? new(
                null,
                $"one in which generated code cannot set '{name}', a property of the generic '{declaring.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}',",
                $"give '{name}' a 'set' that is public or internal")
            : null;

    /// <summary>The type and those around it, from outside.</summary>
    public static IEnumerable<INamedTypeSymbol> WithAllAround(INamedTypeSymbol type) =>
        type.ContainingType is { } containing ? WithAllAround(containing).Append(type) : [type];

    /// <summary>A parameter of the primary constructor, which every other constructor has to call, that no value of front matter is meant for.</summary>
    private static string? WithoutProperty(INamedTypeSymbol type) => type.InstanceConstructors
        .Where(static constructor => constructor.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is TypeDeclarationSyntax))
        .SelectMany(static constructor => constructor.Parameters)
        .FirstOrDefault(parameter => ConstructorReader.PropertyOf(type, parameter) is null)?.Name;
}
