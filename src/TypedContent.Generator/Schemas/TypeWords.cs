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
        ScalarType scalar => ScalarWords.CSharp(scalar.Kind),
        ListType list => $"IReadOnlyList<{CSharp(list.Element)}>",
        NestedRecordType nested => nested.Record.Name,
        DictionaryType dictionary => $"IReadOnlyDictionary<string, {CSharp(dictionary.Value)}>",
        EnumType { FullName: var name } => Simple(name),
        ObjectType { FullName: var name } => Simple(name),
        ReferenceType { RecordName: var name } => Simple(name),
        _ => "FrontMatterValue",
    };

    /// <summary>For an author: <c>a whole number</c>.</summary>
    public static string Expected(PropertyType type) => type switch
    {
        ScalarType scalar => ScalarWords.Expected(scalar.Kind),
        ListType => "a list",
        NestedRecordType or ObjectType or DictionaryType => "a mapping",
        EnumType => "one of its values",
        ReferenceType => "the slug of an entry",
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

    private static string Simple(string fullName) => fullName.Substring(fullName.LastIndexOfAny(['.', ':']) + 1);
}
