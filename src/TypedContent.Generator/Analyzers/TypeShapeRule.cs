using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Declarations;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Analyzers;

/// <summary>A declared type gets another half, and objects are made of it: not every type allows that.</summary>
internal static class TypeShapeRule
{
    public static IEnumerable<Diagnostic> Check(Declaration declaration, CancellationToken cancellationToken)
    {
        var type = declaration.Type;
        if (Obstacle(type) is { } obstacle)
        {
            yield return CodeDiagnostic.Create(DiagnosticDescriptors.UnusableType, declaration.Place, FixProperties.Candidates([obstacle.Modifier]), type.Name, obstacle.Reason, obstacle.Advice);
        }

        List<string> closed = [.. Around(type).Where(one => !IsPartial(one, cancellationToken)).Select(static one => $"'{one.Name}'")];
        if (closed.Count > 0)
        {
            yield return CodeDiagnostic.Create(DiagnosticDescriptors.TypeNotPartial, declaration.Place, type.Name, string.Join(" and ", closed));
        }

        if (!declaration.IsPage && DeclaredAttributes.Find(type, "ContentPageAttribute") is { } second)
        {
            yield return CodeDiagnostic.Create(DiagnosticDescriptors.TwoDeclarations, AttributePlaces.Of(second), type.Name);
        }
    }

    /// <summary>What keeps pages from being of the type, what to do, and the modifier that a fix takes away.</summary>
    private static (string Modifier, string Reason, string Advice)? Obstacle(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => ("static", "static", "remove 'static', since each page is an object of it"),
        { IsAbstract: true } => ("abstract", "abstract", "remove 'abstract', since each page is an object of it"),
        { IsFileLocal: true } => ("file", "known to its file only", "remove 'file', since generated code must see it"),
        _ when Around(type).Any(static one => one.Arity > 0) => ("", "generic", "declare a type without type parameters for each collection"),
        _ when Around(type).Any(static one => one.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal) =>
            ("private", "private", "make it internal or public, since generated code must see it"),
        _ when WithoutProperty(type) is { } parameter =>
            ("", $"made with '{parameter}', which is no property,", "declare a property of that name and type, so that front matter can set it"),
        _ => null,
    };

    /// <summary>A parameter of the primary constructor, which every other constructor has to call, that no value of front matter is meant for.</summary>
    private static string? WithoutProperty(INamedTypeSymbol type) => type.InstanceConstructors
        .Where(static constructor => constructor.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is TypeDeclarationSyntax))
        .SelectMany(static constructor => constructor.Parameters)
        .FirstOrDefault(parameter => ConstructorReader.PropertyOf(type, parameter) is null)?.Name;

    /// <summary>The type and those around it, from outside.</summary>
    private static IEnumerable<INamedTypeSymbol> Around(INamedTypeSymbol type) =>
        type.ContainingType is { } containing ? Around(containing).Append(type) : [type];

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>()
            .All(static part => part.Modifiers.Any(SyntaxKind.PartialKeyword));
}
