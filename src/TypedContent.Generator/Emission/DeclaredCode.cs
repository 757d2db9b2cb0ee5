using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>How generated code reads the values of a declared type and assigns them.</summary>
internal sealed class DeclaredCode(DeclaredRecord record, CodeTarget target)
{
    private const string Reader = "reader";

    /// <summary>The class that makes the type's nested objects and calls accessors that C# lets no other code call.</summary>
    public string Objects => GeneratedNames.Internal(target, GeneratedNames.Objects(record.CodeName));

    /// <summary>A C# type with the names of generated records in full.</summary>
    public string TypeName(string type) => GeneratedRecord.Fill(type, name => record.References.FirstOrDefault(reference => string.Equals(reference.RecordName, name, StringComparison.Ordinal)) is { } reference
        ? GeneratedNames.Record(target, reference.CodeName, reference.Set.Declared)
        : name);

    /// <summary>The set of the entries that a property refers to; null where it does not.</summary>
    public string? SetOf(ContentProperty property) =>
        record.TargetOf(property) is { } reference ? $"{GeneratedNames.Internal(target, GeneratedNames.Set(reference.CodeName))}.Instance" : null;

    /// <summary>The argument of a constructor for the next value.</summary>
    public string Argument(ContentProperty property)
    {
        var value = property.Reference is not null ? property.Type is ReferenceType ? "null!" : "[]"
            : $"{Reader}.Next() ? {Read(property)} : {TypeName(property.DefaultExpression ?? $"default({property.TypeName})!")}";
        return $"{CSharp.Identifier(property.ParameterName ?? property.Name)}: {value}";
    }

    /// <summary>The statement that gives the next value to a property, which keeps its own where there is none.</summary>
    /// <param name="owner">The object: <c>this</c> in its constructor.</param>
    /// <param name="ownerIndex">The number of its type.</param>
    public string Assignment(ContentProperty property, string owner, int ownerIndex)
    {
        if (property.Reference is null)
        {
            return $"if ({Reader}.Next()) {{ {Set(property, owner, ownerIndex, Read(property))}; }}";
        }

        if (SetOf(property) is not { } set || property.InverseOf is not null)
        {
            return "";
        }

        var method = property.Type switch { ReferenceType => "Link", ListType => "LinkList", _ => "LinkMap" };
        return $"if ({Reader}.Next()) {{ {Reader}.{method}({set}, {owner}, static (owner, found) => {SetLater(property, ownerIndex, "owner", Converted(property.Type, property.TypeName, "found"))}); }}";
    }

    /// <summary>The statement that fills a list with the entries that refer to the one being made.</summary>
    /// <param name="number">Of the property among those lists.</param>
    public string Inverse(ContentProperty property, int number)
    {
        if (SetOf(property) is not { } set)
        {
            return "";
        }

        var ownSet = $"{GeneratedNames.Internal(target, GeneratedNames.Set(record.CodeName))}.Instance";
        var assign = SetLater(property, 0, "owner", Converted(property.Type, property.TypeName, "found"));
        return $"{Reader}.LinkBack({ownSet}, {Collections.Invariant.Number(number)}, content.Slug, {set}, this, static (owner, found) => {assign});";
    }

    public static string Accessor(ContentProperty property, int ownerIndex) => $"Set{Collections.Invariant.Number(ownerIndex)}_{property.Name}";

    public static string Factory(int index) => $"Read{Collections.Invariant.Number(index)}";

    public string Read(ContentProperty property) => Read(property.Type, property.TypeName, Reader, property.HasNullableItems);

    private string Set(ContentProperty property, string owner, int ownerIndex, string value) =>
        property.Setting is PropertySetting.Setter || (owner is "this" && property.Setting is PropertySetting.InitSetter)
            ? $"{owner}.{CSharp.Identifier(property.Name)} = {value}"
            : SetLater(property, ownerIndex, owner, value);

    /// <summary>The same where the object has been made.</summary>
    private string SetLater(ContentProperty property, int ownerIndex, string owner, string value) => property.Setting is PropertySetting.Setter
        ? $"{owner}.{CSharp.Identifier(property.Name)} = {value}"
        : $"{Objects}.{Accessor(property, ownerIndex)}({(record.Type.Objects[ownerIndex].IsValueType ? "ref " : "")}{owner}, {value})";

    private string Read(PropertyType type, string typeName, string reader, bool hasNullableItems = false) => type switch
    {
        ListType list => Converted(type, typeName, $"{reader}.List<{TypeName(list.ItemType ?? "")}>({ReadItem(list.Element, list.ItemType ?? "", reader, hasNullableItems)})"),
        DictionaryType map => ConvertedMap(map, typeName, $"{reader}.Dictionary<{TypeName(map.ItemType ?? "")}>({ReadItem(map.Value, map.ItemType ?? "", reader, hasNullableItems)})"),
        ObjectType value => $"{Objects}.{Factory(record.IndexOf(value))}({reader}.Record())",
        _ => PropertyCode.Read(type, reader, target),
    };

    private string ReadItem(PropertyType type, string typeName, string reader, bool isNullable)
    {
        var value = Read(type, typeName, $"{reader}Item");
        return isNullable && type is not AnyType ? $"static {reader}Item => {reader}Item.Next() ? {value} : ({TypeName(typeName)})null" : $"static {reader}Item => {value}";
    }

    private string ConvertedMap(DictionaryType type, string typeName, string map) =>
        typeName.StartsWith("global::System.Collections.Generic.IReadOnlyDictionary<", StringComparison.Ordinal) ? map
        : $"new global::System.Collections.Generic.Dictionary<string, {TypeName(type.ItemType ?? "")}>({map})";

    /// <summary>A list as what the property is: what is read is one that cannot be changed.</summary>
    private static string Converted(PropertyType type, string typeName, string list) =>
        type is not ListType || typeName.StartsWith("global::System.Collections.Generic.IReadOnlyList<", StringComparison.Ordinal) ? list : $"[.. {list}]";
}
