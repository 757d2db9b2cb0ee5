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
        if ((TypeObstacle.Of(type) ?? TypeObstacle.OfProperties(type, cancellationToken)) is { } obstacle)
        {
            yield return CodeDiagnostic.Create(
                DiagnosticDescriptors.UnusableType, declaration.Place, FixProperties.Candidates(obstacle.Modifier is { } modifier ? [modifier] : []), type.Name, obstacle.What, obstacle.Advice);
        }

        List<string> closed = [.. TypeObstacle.WithAllAround(type).Where(one => !IsPartial(one, cancellationToken)).Select(static one => $"'{one.Name}'")];
        if (closed.Count > 0)
        {
            yield return CodeDiagnostic.Create(DiagnosticDescriptors.TypeNotPartial, declaration.Place, type.Name, string.Join(" and ", closed));
        }

        if (!declaration.IsPage && DeclaredAttributes.Find(type, "ContentPageAttribute") is { } second)
        {
            yield return CodeDiagnostic.Create(DiagnosticDescriptors.TwoDeclarations, AttributePlaces.Of(second), type.Name);
        }
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>()
            .All(static part => part.Modifiers.Any(SyntaxKind.PartialKeyword));
}
