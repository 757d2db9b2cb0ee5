using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Types and kinds in the words of documentation and messages.</summary>
internal static class TypeWords
{
    public const string Record = "record";
    public const string RecordHalf = "record without base record or primary constructor";
    public const string Collection = "collection";
    public const string CollectionHalf = "class that is not static or abstract and has no base class or primary constructor";

    /// <summary>As C# spells it: <c>IReadOnlyList&lt;string&gt;</c>.</summary>
    public static string CSharp(PropertyType type) => type switch
    {
        ScalarType { Kind: var kind } => CSharp(kind),
        ListType list => $"IReadOnlyList<{CSharp(list.Element)}>",
        NestedRecordType nested => nested.Record.Name,
        _ => "FrontMatterValue",
    };

    /// <summary>For an author: <c>a whole number</c>.</summary>
    public static string Expected(PropertyType type) => type switch
    {
        ScalarType { Kind: ScalarKind.Text } => "text",
        ScalarType { Kind: ScalarKind.Boolean } => "true or false",
        ScalarType { Kind: ScalarKind.Int32 or ScalarKind.Int64 } => "a whole number",
        ScalarType { Kind: ScalarKind.Double } => "a number",
        ScalarType { Kind: ScalarKind.Date } => "a date",
        ScalarType => "a date or a time",
        ListType => "a list",
        NestedRecordType => "a mapping",
        _ => "any value",
    };

    public static string Of(KindGroup group) => group switch
    {
        KindGroup.Boolean => "true or false",
        KindGroup.Number => "a number",
        KindGroup.Date => "a date",
        KindGroup.Text => "text",
        KindGroup.List => "a list",
        KindGroup.Mapping => "a mapping",
        _ => "empty",
    };

    /// <summary>What keeps a member that the project declares from taking values of a type. Null where nothing does.</summary>
    /// <param name="declared">Null where the member is no instance property.</param>
    public static string? Unread(DeclaredProperty? declared, PropertyType type) => declared switch
    {
        null => "is no property of its objects",
        { IsSettable: false } => $"has the type '{declared.Type}' and no setter",
        _ => declared.Takes(type) ? null : $"has the type '{declared.Type}'",
    };

    private static string CSharp(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => "string",
        ScalarKind.Boolean => "bool",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 => "long",
        ScalarKind.Double => "double",
        ScalarKind.Date => "DateOnly",
        _ => "DateTimeOffset",
    };
}
