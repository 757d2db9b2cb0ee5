using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>A property type as C#: its name, and the expression that reads a value of it.</summary>
internal static class PropertyCode
{
    public static string TypeName(PropertyType type, CodeTarget target) => TypeText.Of(type, name => GeneratedNames.Public(target, name));

    /// <summary>The statement of a generated constructor that gives a property the next value of the data.</summary>
    public static string Assignment(PropertyModel property, CodeTarget target)
    {
        var missing = property switch
        {
            { Type: ListType } => "[]",
            { IsNullable: true } => "null",

            // Not seen at run time: a page without a required value has an error, and where that is turned off it is left out.
            { Type: ScalarType { Kind: ScalarKind.Text } or NestedRecordType or AnyType } => "null!",
            _ => "default",
        };
        return $"this.{CSharp.Identifier(property.Name)} = reader.Next() ? {Read(property.Type, "reader", target)} : {missing};";
    }

    /// <summary>The statement that gives the next value to a property that the project declares, or steps over it where it cannot.</summary>
    public static string Assignment(PropertyModel property, DeclaredProperty? declared, CodeTarget target)
    {
        var value = Read(property.Type, "reader", target);
        if (declared?.Takes(property.Type) is not true)
        {
            return $"if (reader.Next()) {{ _ = {value}; }}";
        }

        // Without a value it keeps its initialiser, which one that is required does not have.
        return property.IsNullable || (property.Type is ListType && !declared.IsRequired)
            ? $"if (reader.Next()) {{ this.{CSharp.Identifier(property.Name)} = {value}; }}"
            : Assignment(property, target);
    }

    /// <summary>The expression that reads a value which is there.</summary>
    /// <param name="reader">The name of the variable that holds the <c>DataReader</c>.</param>
    /// <param name="hasNullableItems">Whether items of the list, or values of the dictionary, may be null.</param>
    public static string Read(PropertyType type, string reader, CodeTarget target, bool hasNullableItems = false) => type switch
    {
        ScalarType scalar => $"{reader}.{ReadMethod(scalar.Kind)}()",

        // The project may compile with overflow checks, and the value of a ulong enum is stored by its bits.
        EnumType members => $"unchecked(({members.FullName}){reader}.Int64())",
        ListType list => $"{reader}.List{ItemReader(list.Element, reader, target, hasNullableItems)}",
        DictionaryType dictionary => $"{reader}.Dictionary{ItemReader(dictionary.Value, reader, target, hasNullableItems)}",
        NestedRecordType nested => $"new {GeneratedNames.Public(target, nested.Record.Name)}({reader}.Record())",
        AnyType => $"{reader}.Any()",
        _ => throw new InvalidOperationException($"No reader for {type.GetType().Name}."),
    };

    /// <summary>The type is spelled out, since to infer it takes the compiler exponential time in lists of lists.</summary>
    private static string ItemReader(PropertyType type, string reader, CodeTarget target, bool hasNullableItems)
    {
        var item = $"{reader}Item";
        var value = Read(type, item, target);
        var typeName = TypeName(type, target);

        // A FrontMatterValue has a null of its own.
        return hasNullableItems && type is not AnyType
            ? $"<{typeName}?>(static {item} => {item}.Next() ? {value} : ({typeName}?)null)"
            : $"<{typeName}>(static {item} => {value})";
    }

    private static string ReadMethod(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => "Text",
        _ => kind.ToString(),
    };
}
