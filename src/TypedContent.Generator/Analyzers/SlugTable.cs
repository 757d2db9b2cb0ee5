using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedContent.Generator.Analyzers;

/// <param name="Published">Of the entries that are in every build.</param>
/// <param name="Drafts">Of those that a Release build leaves out.</param>
internal sealed record KnownSlugs(HashSet<string> Published, HashSet<string> Drafts);

/// <summary>The slugs of a collection, from the catalog in its generated code (<c>EntrySetEmitter</c>).</summary>
internal static class SlugTable
{
    private const string ShardNamespace = "ContentShards";

    /// <summary>Null for a class that is no generated collection of this project.</summary>
    public static KnownSlugs? TryRead(INamedTypeSymbol collection, CancellationToken cancellationToken)
    {
        if (SetOf(collection) is not { } set || Read(set, "Catalog", cancellationToken) is not { } slugs)
        {
            return null;
        }

        var drafts = Read(set, "Drafts", cancellationToken) ?? [];
        slugs.ExceptWith(drafts);
        return new KnownSlugs(slugs, drafts);
    }

    private static HashSet<string>? Read(INamedTypeSymbol set, string property, CancellationToken cancellationToken)
    {
        var declaration = set.GetMembers(property).FirstOrDefault()?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) as PropertyDeclarationSyntax;
        return declaration?.ExpressionBody?.Expression is LiteralExpressionSyntax literal ? Parse(literal.Token.ValueText) : null;
    }

    /// <summary>Reads <c>14:0;11:hello-world</c>: for each entry its length, its shard, and its slug behind the slug's length.</summary>
    internal static HashSet<string> Parse(string catalog)
    {
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        for (var position = 0; position < catalog.Length;)
        {
            var length = Number(catalog, ref position, ':');
            var next = position + length;
            Number(catalog, ref position, ';');
            var slugLength = Number(catalog, ref position, ':');
            slugs.Add(catalog.Substring(position, slugLength));
            position = next;
        }

        return slugs;
    }

    /// <summary>The set class has a <c>Collection</c> of this type. Most are found by their name; members are asked for only where need be.</summary>
    private static INamedTypeSymbol? SetOf(INamedTypeSymbol collection)
    {
        var space = collection.ContainingNamespace.GetMembers(ShardNamespace).OfType<INamespaceSymbol>().FirstOrDefault();
        var record = collection.BaseType?.TypeArguments.FirstOrDefault()?.Name;
        return space?.GetTypeMembers()
            .Where(static type => type.Name.EndsWith("Set", StringComparison.Ordinal))
            .OrderBy(type => string.Equals(type.Name, $"{record}Set", StringComparison.Ordinal) ? 0 : 1)
            .FirstOrDefault(type => type.GetMembers("Collection").OfType<IPropertySymbol>().Any(property => SymbolEqualityComparer.Default.Equals(property.Type, collection)));
    }

    private static int Number(string text, ref int position, char end)
    {
        var stop = text.IndexOf(end, position);
        var number = int.Parse(text.Substring(position, stop - position), NumberStyles.None, CultureInfo.InvariantCulture);
        position = stop + 1;
        return number;
    }
}
