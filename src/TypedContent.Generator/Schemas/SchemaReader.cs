using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>
/// Reads what the stages must know of the project's C#; symbols end here. It runs at every keystroke, so it looks names up
/// and walks nothing but the project's own types in the content namespace.
/// </summary>
internal static class SchemaReader
{
    /// <summary>The implicit usings of the SDK, and our own run-time types.</summary>
    private static readonly string[] UsedNamespaces =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "TypedContent",
    ];

    private static readonly SymbolDisplayFormat TypeFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <param name="candidates">The names that records would have: <see cref="TypeNames.Candidates"/>.</param>
    public static ProjectTypes Read(
        Compilation compilation, string? contentNamespace, string className, EquatableArray<string> candidates, CancellationToken cancellationToken)
    {
        var declared = DeclaredTypes(compilation, contentNamespace, className, candidates, cancellationToken);
        var enclosing = Enclosing(compilation.GlobalNamespace, contentNamespace);
        var used = UsedNamespaces.Select(name => Resolve(compilation.GlobalNamespace, name)).Where(static name => name is not null).ToList();
        var namespaces = new HashSet<string>(enclosing.SelectMany(static space => space.GetNamespaceMembers()).Select(static space => space.Name), StringComparer.Ordinal);
        var namesInUse = candidates.Where(name =>
            namespaces.Contains(name)
            || (MayBeOfLibrary(name) && used.Exists(space => space!.GetTypeMembers(name).Any(static type => type.DeclaredAccessibility is Accessibility.Public))));

        return new ProjectTypes
        {
            Declared = declared,
            NamesInUse = namesInUse.ToEquatableArray(),
            SiteHiddenBy = HiderOf(className, compilation, contentNamespace, enclosing, declared),
        };
    }

    /// <summary>
    /// No type of those namespaces is called <c>…Page</c> or <c>…Index</c>, but for <c>Index</c> itself. Each page at the root has
    /// such a name, and each lookup goes through all assemblies, so these names are compared with the static list only.
    /// </summary>
    private static bool MayBeOfLibrary(string name) =>
        name.Length <= "Index".Length || !(name.EndsWith("Page", StringComparison.Ordinal) || name.EndsWith("Index", StringComparison.Ordinal));

    private static string? HiderOf(
        string className, Compilation compilation, string? contentNamespace, List<INamespaceSymbol> enclosing, EquatableArray<ProjectType> declared)
    {
        // Top-level statements see a namespace before they see a type of a global using.
        var path = contentNamespace?.Split('.') ?? [];
        if (path.Length > 0 && string.Equals(path[0], className, StringComparison.Ordinal))
        {
            return $"namespace '{className}'";
        }

        // Within My.Site the class My.Site.Site comes before the namespace.
        var depth = enclosing.FindIndex(space => HoldsNamespace(space, className));
        if (depth >= 0 && !(depth < path.Length && string.Equals(path[depth], className, StringComparison.Ordinal)))
        {
            return $"namespace '{FullName(enclosing[depth], className)}'";
        }

        // A class of that name in the content namespace may be the other half of ours; one in the global namespace is what
        // top-level statements see instead of ours.
        var isDeclared = declared.Any(type => string.Equals(type.Name, className, StringComparison.Ordinal) && type.Kind is not ProjectTypeKind.PartialClass);
        var isGlobal = contentNamespace is not null && compilation.GlobalNamespace.GetTypeMembers(className, 0)
            .Any(type => type.DeclaredAccessibility is Accessibility.Public
                || SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly));
        return isDeclared ? $"type '{FullName(enclosing[enclosing.Count - 1], className)}'" : isGlobal ? $"type '{className}'" : null;
    }

    private static EquatableArray<ProjectType> DeclaredTypes(
        Compilation compilation, string? contentNamespace, string className, EquatableArray<string> candidates, CancellationToken cancellationToken)
    {
        var space = contentNamespace is null ? compilation.Assembly.GlobalNamespace : Resolve(compilation.Assembly.GlobalNamespace, contentNamespace);
        if (space is null)
        {
            return [];
        }

        var names = new HashSet<string>(candidates, StringComparer.Ordinal) { className };
        List<ProjectType> types = [];
        foreach (var type in space.GetTypeMembers())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (type.Arity == 0 && !type.IsFileLocal)
            {
                // Of the many types that cannot meet a generated one the name is enough.
                var mayMeet = Enumerable.Range(1, type.Name.Length).Any(length => names.Contains(type.Name.Substring(0, length)));
                types.Add(mayMeet ? Describe(type, contentNamespace, cancellationToken) : new ProjectType(type.Name, ProjectTypeKind.Other, []));
            }
        }

        return types.OrderBy(static type => type.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    private static ProjectType Describe(INamedTypeSymbol type, string? contentNamespace, CancellationToken cancellationToken)
    {
        List<TypeDeclarationSyntax> declarations =
            [.. type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>()];
        var isClosed = IsClosed(type, declarations);
        if (type.TypeKind is not TypeKind.Class || !declarations.Exists(static part => Has(part, SyntaxKind.PartialKeyword)) || (type.IsRecord && isClosed))
        {
            return new ProjectType(type.Name, ProjectTypeKind.Other, []);
        }

        // What the symbol says is of no use here: without a modifier it is internal, and no longer once there is a public half.
        var access = declarations.Exists(static part => Has(part, SyntaxKind.InternalKeyword)) ? Access.Internal : Access.Public;
        var hasConstructor = type.InstanceConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty);
        var members = type.GetMembers()
            .Where(static member => !member.IsImplicitlyDeclared && member.CanBeReferencedByName)
            .Select(static member => member.Name)
            .Concat(hasConstructor ? [WellKnownMemberNames.InstanceConstructorName] : [])
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray();
        return type.IsRecord
            ? new ProjectType(type.Name, ProjectTypeKind.PartialRecord, members, access) { Properties = PropertiesOf(type, contentNamespace), State = StateOf(type) }
            : new ProjectType(type.Name, ProjectTypeKind.PartialClass, members, access, isClosed);
    }

    /// <summary>Generated records are not there yet: to the compiler, which knows nothing but their names, they are faulty types.</summary>
    private static EquatableArray<DeclaredProperty> PropertiesOf(INamedTypeSymbol record, string? contentNamespace) => record.GetMembers()
        .OfType<IPropertySymbol>()
        .Where(static property => property is { IsImplicitlyDeclared: false, CanBeReferencedByName: true, IsStatic: false, IsIndexer: false })
        .Select(property => new DeclaredProperty(
            property.Name,
            TypeText.Plain(property.Type.ToDisplayString(TypeFormat), contentNamespace),
            property.GetMethod is not null,
            property.SetMethod is not null,
            property.IsRequired))
        .OrderBy(static property => property.Name, StringComparer.Ordinal)
        .ToEquatableArray();

    private static EquatableArray<string> StateOf(INamedTypeSymbol record) => record.GetMembers()
        .OfType<IFieldSymbol>()
        .Where(static field => !field.IsStatic)
        .Select(static field => (field.AssociatedSymbol ?? field).Name)
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>Whether a generated half, which is sealed and has constructors without <c>this(…)</c> and a base of its own, cannot be added.</summary>
    private static bool IsClosed(INamedTypeSymbol type, List<TypeDeclarationSyntax> declarations) =>
        type.IsStatic || type.IsAbstract || type.BaseType?.SpecialType is not SpecialType.System_Object || declarations.Exists(static part => part.ParameterList is not null);

    private static bool Has(TypeDeclarationSyntax declaration, SyntaxKind modifier) => declaration.Modifiers.Any(modifier);

    /// <summary>The global namespace, then each that encloses the content namespace, and that itself as far as they exist.</summary>
    private static List<INamespaceSymbol> Enclosing(INamespaceSymbol root, string? contentNamespace)
    {
        List<INamespaceSymbol> spaces = [root];
        foreach (var name in contentNamespace?.Split('.') ?? [])
        {
            if (Child(spaces[spaces.Count - 1], name) is not { } child)
            {
                break;
            }

            spaces.Add(child);
        }

        return spaces;
    }

    private static INamespaceSymbol? Resolve(INamespaceSymbol root, string name)
    {
        INamespaceSymbol? space = root;
        foreach (var part in name.Split('.'))
        {
            space = space is null ? null : Child(space, part);
        }

        return space;
    }

    private static bool HoldsNamespace(INamespaceSymbol space, string name) => Child(space, name) is not null;

    private static INamespaceSymbol? Child(INamespaceSymbol space, string name) => space.GetMembers(name).OfType<INamespaceSymbol>().FirstOrDefault();

    private static string FullName(INamespaceSymbol space, string name) => space.IsGlobalNamespace ? name : $"{space.ToDisplayString()}.{name}";
}
