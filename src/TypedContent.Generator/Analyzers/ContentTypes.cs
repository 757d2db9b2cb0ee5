using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Declarations;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Analyzers;

/// <summary>All types of a project whose properties take values of front matter: the declared ones, those that they hold, and the bases of both.</summary>
/// <param name="Declared">In the order of the generator: ordinal by full name.</param>
/// <param name="Objects">The declared ones among them.</param>
internal sealed record ContentTypes(IReadOnlyList<Declaration> Declared, HashSet<INamedTypeSymbol> Objects)
{
    public static ContentTypes Read(Compilation compilation, CancellationToken cancellationToken)
    {
        List<Declaration> declared =
        [
            .. TypesOf(compilation.Assembly.GlobalNamespace, cancellationToken)
                .Where(type => MayHaveAttributes(type, cancellationToken))
                .Select(static type => Declaration.TryRead(type))
                .OfType<Declaration>()
                .OrderBy(static declaration => PropertyTypeReader.FullName(declaration.Type), StringComparer.Ordinal),
        ];

        var objects = new HashSet<INamedTypeSymbol>(declared.Select(static declaration => declaration.Type), SymbolEqualityComparer.Default);
        var waiting = new Queue<INamedTypeSymbol>(objects);
        while (waiting.Count > 0)
        {
            var type = waiting.Dequeue();
            var held = ContentMembers.Of(type).Select(static property => PropertyTypeReader.HeldBy(property.Type)).OfType<INamedTypeSymbol>().Where(static type => PropertyTypeReader.Read(type) is ObjectType);
            foreach (var other in type.BaseType is { } parent ? held.Prepend(parent) : held)
            {
                if (SymbolEqualityComparer.Default.Equals(other.ContainingAssembly, compilation.Assembly) && objects.Add(other))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        return new ContentTypes(declared, objects);
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol parent, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var types = parent.GetTypeMembers().SelectMany(type => TypesOf(type, cancellationToken).Prepend(type));
        return parent is INamespaceSymbol space ? types.Concat(space.GetNamespaceMembers().SelectMany(child => TypesOf(child, cancellationToken))) : types;
    }

    /// <summary>Asked of the syntax: to look at the attributes of every type of the project would bind them all.</summary>
    private static bool MayHaveAttributes(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax { AttributeLists.Count: > 0 });
}
