using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declarations;

/// <summary>Tells what front matter a C# type stands for.</summary>
internal static class PropertyTypeReader
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";

    private static readonly Dictionary<string, ScalarKind> Scalars = new(StringComparer.Ordinal)
    {
        ["System.String"] = ScalarKind.Text,
        ["System.Boolean"] = ScalarKind.Boolean,
        ["System.Int32"] = ScalarKind.Int32,
        ["System.Int64"] = ScalarKind.Int64,
        ["System.Double"] = ScalarKind.Double,
        ["System.DateOnly"] = ScalarKind.Date,
        ["System.DateTimeOffset"] = ScalarKind.DateTime,
        ["System.Char"] = ScalarKind.Char,
        ["System.Byte"] = ScalarKind.Byte,
        ["System.SByte"] = ScalarKind.SByte,
        ["System.Int16"] = ScalarKind.Int16,
        ["System.UInt16"] = ScalarKind.UInt16,
        ["System.UInt32"] = ScalarKind.UInt32,
        ["System.UInt64"] = ScalarKind.UInt64,
        ["System.Single"] = ScalarKind.Single,
        ["System.Decimal"] = ScalarKind.Decimal,
        ["System.TimeOnly"] = ScalarKind.Time,
        ["System.DateTime"] = ScalarKind.UtcDateTime,
        ["System.TimeSpan"] = ScalarKind.Duration,
        ["System.Guid"] = ScalarKind.Guid,
        ["System.Uri"] = ScalarKind.Uri,
        ["System.Version"] = ScalarKind.Version,
        ["System.Globalization.CultureInfo"] = ScalarKind.Culture,
    };

    /// <summary>All that a collection expression makes, by name and namespace.</summary>
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        Generic + "IEnumerable", Generic + "IReadOnlyCollection", Generic + "IReadOnlyList", Generic + "ICollection", Generic + "IList",
        Generic + "List", Generic + "HashSet", Generic + "SortedSet", Immutable + "ImmutableArray", Immutable + "ImmutableList", Immutable + "ImmutableHashSet",
    };

    private static readonly HashSet<string> Dictionaries = new(StringComparer.Ordinal)
    {
        Generic + "IReadOnlyDictionary", Generic + "IDictionary", Generic + "Dictionary",
    };

    /// <summary>Null for a type that no front matter stands for. Whether null is one of its values does not matter here.</summary>
    public static PropertyType? Read(ITypeSymbol type)
    {
        if (ElementOf(type) is { } element)
        {
            return ReadItem(element) is { } items ? new ListType(items, TypeNameWriter.Of(element)) : null;
        }

        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        if (named.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T)
        {
            return Read(named.TypeArguments[0]);
        }

        if (ValueOf(named) is { } value)
        {
            return ReadItem(value) is { } values ? new DictionaryType(values, TypeNameWriter.Of(value)) : null;
        }

        return named switch
        {
            { TypeKind: TypeKind.Error } => named.Arity == 0 && named.Name.Length > 0 ? new ReferenceType(named.Name) : null,
            { TypeKind: TypeKind.Enum } => ReadEnum(named),
            _ when NameOf(named) is "TypedContent.FrontMatterValue" => new AnyType(),
            _ when Scalars.TryGetValue(NameOf(named), out var kind) => new ScalarType(kind),
            _ when DeclaredAttributes.IsCollection(named) => new ReferenceType(FullName(named)),
            _ => IsObject(named) ? new ObjectType(FullName(named)) : null,
        };
    }

    /// <summary>Entries that are referred to stand in one list, not in lists of lists.</summary>
    private static PropertyType? ReadItem(ITypeSymbol item) =>
        Read(item) is { } type and not (ListType { Element: ReferenceType } or DictionaryType { Value: ReferenceType }) ? type : null;

    /// <summary>The type of the items of a list; null for what is none.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { Arity: 1 } named when Lists.Contains(NameOf(named)) => named.TypeArguments[0],
        _ => null,
    };

    /// <summary>The type of the values of a dictionary of text; null for what is none.</summary>
    public static ITypeSymbol? ValueOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 2 } named && Dictionaries.Contains(NameOf(named)) && named.TypeArguments[0].SpecialType is SpecialType.System_String
            ? named.TypeArguments[1]
            : null;

    /// <summary>The type of a value, or of the items at the end of lists and dictionaries.</summary>
    public static ITypeSymbol HeldBy(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? HeldBy(nullable.TypeArguments[0])
        : (ElementOf(type) ?? ValueOf(type)) is { } held ? HeldBy(held)
        : type;

    /// <summary>With <c>global::</c>.</summary>
    public static string FullName(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static EnumType ReadEnum(INamedTypeSymbol type) => new(
        FullName(type),
        type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue)
            .Select(static field => new EnumMember(field.Name, field.ConstantValue is ulong bits ? unchecked((long)bits) : Convert.ToInt64(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture)))
            .ToEquatableArray());

    /// <summary>A class or struct that generated code can make, and that is no type of the framework.</summary>
    private static bool IsObject(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsStatic: false, IsFileLocal: false, SpecialType: SpecialType.None, IsTupleType: false }
        && !DeclaredAttributes.IsPage(type)
        && !NameOf(type).StartsWith("System.", StringComparison.Ordinal)
        && !NameOf(type).StartsWith("Microsoft.", StringComparison.Ordinal)
        && IsAccessible(type)
        && ConstructorReader.Find(type) is not null;

    private static bool IsAccessible(INamedTypeSymbol? type) =>
        type is null || (type.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal && IsAccessible(type.ContainingType));

    private static string NameOf(INamedTypeSymbol type) =>
        type.ContainingType is { } containing ? $"{NameOf(containing)}.{type.Name}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.Name}"
        : type.Name;
}
