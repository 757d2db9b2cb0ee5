using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declarations;

/// <summary>Reads a type with <c>[ContentCollection]</c> or <c>[ContentPage]</c>. What is wrong with it, an analyzer says.</summary>
internal static class DeclaredTypeReader
{
    /// <inheritdoc cref="Read(INamedTypeSymbol, CancellationToken)"/>
    public static DeclaredType? Read(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken) =>
        found.TargetSymbol is INamedTypeSymbol type ? Read(type, cancellationToken) : null;

    /// <summary>Null for a type that can have no other half: of a kind that allows none (<see cref="TypeObstacle"/>), or without a pattern.</summary>
    public static DeclaredType? Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var collection = DeclaredAttributes.Find(type, "ContentCollectionAttribute");
        var attribute = collection ?? DeclaredAttributes.Find(type, "ContentPageAttribute");
        if (DeclaredAttributes.Text(attribute) is not { Length: > 0 } pattern || attribute is null || type.TypeKind is not TypeKind.Class || TypeObstacle.Of(type) is not null)
        {
            return null;
        }

        return new DeclaredType
        {
            FullName = PropertyTypeReader.FullName(type),
            Name = type.Name,
            Pattern = pattern,
            IsPage = collection is null,
            MemberName = DeclaredAttributes.Named(attribute, "Name") as string is { Length: > 0 } name ? name : null,
            OrderBy = DeclaredAttributes.Named(attribute, "OrderBy") as string,
            IsDescending = DeclaredAttributes.Named(attribute, "Descending") is true,
            Url = DeclaredAttributes.Named(attribute, "Url") as string,
            Declaration = DeclarationOf(type, cancellationToken),
            Objects = ObjectsOf(type, cancellationToken),
        };
    }

    private static TypeDeclaration DeclarationOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        List<string> containing = [];
        for (var around = type.ContainingType; around is not null; around = around.ContainingType)
        {
            var parameters = around.Arity == 0 ? "" : $"<{string.Join(", ", around.TypeParameters.Select(static parameter => parameter.Name))}>";
            containing.Insert(0, $"partial {Keyword(around)} {SyntaxName(around)}{parameters}");
        }

        return new TypeDeclaration(
            type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString().Replace("@", "") : null,
            containing.ToEquatableArray(),
            Keyword(type),
            type.IsSealed,
            type.BaseType is { SpecialType: not SpecialType.System_Object },
            type.BaseType is { } parent && (DeclaredAttributes.IsCollection(parent) || DeclaredAttributes.IsPage(parent)),
            HalfReader.Read(type, IsPublic(type) ? Access.Public : Access.Internal, cancellationToken));
    }

    private static EquatableArray<ContentObject> ObjectsOf(INamedTypeSymbol root, CancellationToken cancellationToken)
    {
        List<ContentObject> objects = [];
        var known = new HashSet<string>(StringComparer.Ordinal) { PropertyTypeReader.FullName(root) };
        var waiting = new Queue<INamedTypeSymbol>([root]);
        while (waiting.Count > 0)
        {
            var type = waiting.Dequeue();
            List<string> unread = [];
            var properties = PropertiesReader.Read(type, unread, cancellationToken);
            objects.Add(new ContentObject
            {
                FullName = PropertyTypeReader.FullName(type),
                Name = type.Name,
                IsValueType = type.IsValueType,
                Properties = properties,
                Unread = unread.ToEquatableArray(),
                Summary = SummaryReader.Of(type, cancellationToken),
            });

            foreach (var nested in PropertiesReader.All(type).Select(static property => PropertyTypeReader.HeldBy(property.Type)).OfType<INamedTypeSymbol>())
            {
                if (PropertyTypeReader.Read(nested) is ObjectType value && known.Add(value.FullName))
                {
                    waiting.Enqueue(nested);
                }
            }
        }

        return objects.ToEquatableArray();
    }

    private static bool IsPublic(INamedTypeSymbol? type) => type is null || (type.DeclaredAccessibility is Accessibility.Public && IsPublic(type.ContainingType));

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Interface } => "interface",
        { IsValueType: true } => "struct",
        _ => "class",
    };

    private static string SyntaxName(INamedTypeSymbol type) => SyntaxFacts.GetKeywordKind(type.Name) is SyntaxKind.None ? type.Name : $"@{type.Name}";
}
