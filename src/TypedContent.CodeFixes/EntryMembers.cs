using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedContent.CodeFixes;

/// <summary>Finds the member of an entry in the generated class of a collection: <c>Y2026.Other</c> for <c>2026/other</c>.</summary>
internal static class EntryMembers
{
    /// <summary>Null where entries have no members (<c>TypedContentEntryMembers</c>).</summary>
    public static string? PathOf(INamedTypeSymbol collection, string slug, CancellationToken cancellationToken)
    {
        var properties = collection.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax(cancellationToken).DescendantNodes(static node => node is not ConstructorDeclarationSyntax))
            .OfType<PropertyDeclarationSyntax>()
            .ToList();
        return properties.Find(property => IsEntry(property, slug)) is { } entry ? PathTo(entry, properties) : null;
    }

    /// <summary><c>=> this["slug"]</c>, in a folder's class <c>=> _entries["slug"]</c>. Index pages, of another set, are no entries of the collection.</summary>
    private static bool IsEntry(PropertyDeclarationSyntax property, string slug) =>
        property.ExpressionBody?.Expression is ElementAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax } access
        && access.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax literal }]
        && string.Equals(literal.Token.ValueText, slug, StringComparison.Ordinal);

    /// <summary>The classes of folders stand side by side in the collection's; each is the type of one property.</summary>
    private static string PathTo(PropertyDeclarationSyntax member, List<PropertyDeclarationSyntax> properties)
    {
        var path = member.Identifier.Text;
        for (var folder = FolderOf(member, properties); folder is not null; folder = FolderOf(folder, properties))
        {
            path = $"{folder.Identifier.Text}.{path}";
        }

        return path;
    }

    private static PropertyDeclarationSyntax? FolderOf(PropertyDeclarationSyntax member, List<PropertyDeclarationSyntax> properties) =>
        member.Parent is ClassDeclarationSyntax { Identifier.ValueText: var name, Parent: ClassDeclarationSyntax }
            ? properties.Find(property => property.Type is IdentifierNameSyntax type && string.Equals(type.Identifier.ValueText, name, StringComparison.Ordinal))
            : null;
}
