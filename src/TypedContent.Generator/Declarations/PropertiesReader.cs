using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declarations;

/// <summary>Reads the properties of a type, inherited ones included, as they take values of front matter.</summary>
internal static class PropertiesReader
{
    /// <summary>The instance properties that other code sees, those of base types first, each name once.</summary>
    public static IReadOnlyList<IPropertySymbol> All(INamedTypeSymbol type)
    {
        var properties = type.BaseType is { SpecialType: SpecialType.None } and not { TypeKind: TypeKind.Error } ? [.. All(type.BaseType)] : new List<IPropertySymbol>();
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (property is { IsStatic: false, IsIndexer: false, CanBeReferencedByName: true, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal }
                && (!property.IsImplicitlyDeclared || ParameterOf(property) is not null))
            {
                properties.RemoveAll(known => string.Equals(known.Name, property.Name, StringComparison.Ordinal));
                properties.Add(property);
            }
        }

        return properties;
    }

    /// <summary>In the order of <see cref="ContentObject.Properties"/>.</summary>
    /// <param name="unread">Takes the names of properties of types that no front matter stands for, and of those that generated code cannot set.</param>
    public static EquatableArray<ContentProperty> Read(INamedTypeSymbol type, List<string> unread, CancellationToken cancellationToken)
    {
        var all = All(type);
        var parameters = ConstructorReader.Find(type)?.Parameters ?? [];
        List<ContentProperty> positional = [];
        foreach (var parameter in parameters)
        {
            if (ConstructorReader.PropertyOf(type, parameter) is { } property && Read(type, property, parameter, unread, cancellationToken) is { } read)
            {
                positional.Add(read);
            }
        }

        // References are assigned after construction, so their values come later.
        positional = [.. positional.OrderBy(static property => property.Reference is not null)];

        var others = all
            .Where(property => property.SetMethod is not null && !positional.Exists(known => string.Equals(known.Name, property.Name, StringComparison.Ordinal)))
            .Select(property => Read(type, property, null, unread, cancellationToken))
            .OfType<ContentProperty>()
            .OrderByDescending(static property => property.IsRequired);
        return [.. positional, .. others];
    }

    /// <summary>A property that front matter has values of, and that generated code cannot set: .NET 8 has no way to the accessors of generic types.</summary>
    public static IPropertySymbol? OutOfReach(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        List<IPropertySymbol> generic = [.. All(type).Where(static property => property.ContainingType.IsGenericType)];
        if (generic.Count == 0)
        {
            return null;
        }

        List<string> unread = [];
        Read(type, unread, cancellationToken);
        return generic.Find(property => unread.Contains(property.Name) && PropertyTypeReader.Read(property.Type) is not null);
    }

    private static ContentProperty? Read(INamedTypeSymbol owner, IPropertySymbol property, IParameterSymbol? parameter, List<string> unread, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (PropertyTypeReader.Read(property.Type) is { } type)
        {
            var read = Read(property, parameter, type, cancellationToken);
            if (!property.ContainingType.IsGenericType || !read.NeedsAccessor(DeclaredAttributes.IsCollection(owner) || DeclaredAttributes.IsPage(owner)))
            {
                return read;
            }
        }

        unread.Add(property.Name);
        return null;
    }

    private static ContentProperty Read(IPropertySymbol property, IParameterSymbol? parameter, PropertyType type, CancellationToken cancellationToken)
    {
        var attributes = new PropertyAttributes(property, parameter);
        var isNullable = IsNullable(property.Type);
        var items = PropertyTypeReader.ElementOf(property.Type) ?? PropertyTypeReader.ValueOf(property.Type);
        var isRequired = parameter is null ? property.IsRequired : !parameter.HasExplicitDefaultValue && !isNullable; // A parameter has no other way to be left out.
        return new ContentProperty
        {
            Name = property.Name,
            Type = type,
            TypeName = TypeNameWriter.Of(property.Type),
            IsNullable = isNullable,
            HasNullableItems = items is not null && IsNullable(items) && (items.IsValueType || items.NullableAnnotation is NullableAnnotation.Annotated), // Code without annotations expects no null among them.
            IsRequired = isRequired,
            HasDefault = property.Type.IsValueType || isNullable || (parameter is null ? HasInitializer(property, cancellationToken) : parameter.HasExplicitDefaultValue),
            DeclaringType = PropertyTypeReader.FullName(property.ContainingType),
            InitialValue = InitialValue.Of(property, cancellationToken),
            ParameterName = parameter?.Name,
            DefaultExpression = parameter is { HasExplicitDefaultValue: true } ? DefaultExpression.Of(parameter) : null,
            Setting = parameter is not null ? PropertySetting.Parameter : SettingOf(property.SetMethod),
            Key = attributes.Text("FrontMatterKeyAttribute"),
            IsExtraKeys = attributes.Has("ExtraKeysAttribute") && type is DictionaryType { Value: AnyType },
            IsSingleOrList = attributes.Has("SingleOrListAttribute"),
            Separator = attributes.Character("SplitAttribute"),
            DateFormats = attributes.Texts("DateFormatAttribute"),
            Constraints = attributes.All.Select(ConstraintReader.Read).OfType<Constraint>().ToEquatableArray(),
            IsUnique = attributes.Has("UniqueAttribute"),
            IsAsset = attributes.Has("AssetAttribute"),
            IsMarkdown = attributes.Has("MarkdownAttribute"),
            InverseOf = attributes.Text("InverseOfAttribute"),
            Summary = SummaryReader.Of(property, cancellationToken),
        };
    }

    private static PropertySetting SettingOf(IMethodSymbol? setter) => setter switch
    {
        { DeclaredAccessibility: Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal } => PropertySetting.HiddenSetter,
        { IsInitOnly: true } => PropertySetting.InitSetter,
        _ => PropertySetting.Setter,
    };

    /// <summary>Whether null is a value. Code without nullable annotations says of no reference that it is not.</summary>
    private static bool IsNullable(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T || (type.IsReferenceType && type.NullableAnnotation is not NullableAnnotation.NotAnnotated)
        || type is { TypeKind: TypeKind.Error, NullableAnnotation: NullableAnnotation.Annotated };

    /// <summary>Of a type of another assembly nothing is known; it compiled without a warning, so its property has a value.</summary>
    private static bool HasInitializer(IPropertySymbol property, CancellationToken cancellationToken) =>
        property.DeclaringSyntaxReferences.IsEmpty
        || property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is PropertyDeclarationSyntax { Initializer: not null } or ParameterSyntax);

    /// <summary>The parameter of a positional record that declares the property.</summary>
    public static IParameterSymbol? ParameterOf(IPropertySymbol property) => property.DeclaringSyntaxReferences.IsEmpty
        ? null
        : property.ContainingType.InstanceConstructors
            .SelectMany(static constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.DeclaringSyntaxReferences is [var declared] && declared.Span == property.DeclaringSyntaxReferences[0].Span
                && declared.SyntaxTree == property.DeclaringSyntaxReferences[0].SyntaxTree);
}
