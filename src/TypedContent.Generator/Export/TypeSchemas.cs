using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Export;

/// <summary>Types of properties as JSON Schema.</summary>
/// <param name="slugs">Of the entries that a record means; null where there are too many to list, or it is none.</param>
internal sealed class TypeSchemas(Func<ReferenceType, IEnumerable<string>?> slugs)
{
    public static string Definition(string fullName) => fullName.Replace("global::", "");

    /// <summary>The value of an inferred property, which may always be empty: then it becomes nullable.</summary>
    public JsonObject Of(PropertyType type, bool isSingleOrList) => Assemble(Choices(Of(type, null, isItem: false), type, isSingleOrList ? type => Of(type, null, isItem: true) : null), isNullable: true);

    public JsonObject Of(ContentProperty property)
    {
        var value = Of(property.Type, property, isItem: false);
        List<JsonObject> choices = Choices(value, property.Type, property.IsSingleOrList ? type => Of(type, property, isItem: true) : null);
        if (property.Separator is not null)
        {
            choices.Add(new JsonObject().Add("type", ScalarSchemas.TextTypes));
        }

        return Assemble(choices, isNullable: property.IsNullable || (!property.IsRequired && property.HasDefault));
    }

    private static List<JsonObject> Choices(JsonObject value, PropertyType type, Func<PropertyType, JsonObject>? single) =>
        type is ListType list && single is not null ? [value, single(list.Element)] : [value];

    private JsonObject Of(PropertyType type, ContentProperty? property, bool isItem)
    {
        var schema = type switch
        {
            ScalarType scalar => ScalarSchemas.Of(scalar.Kind, property?.DateFormats.IsEmpty is false),
            EnumType members => Enum(members),
            ListType list => new JsonObject().Add("type", "array").Add("items", Item(list.Element, property)),
            DictionaryType map => new JsonObject().Add("type", "object").Add("additionalProperties", Item(map.Value, property)),
            NestedRecordType nested => Reference(nested.Record.Name),
            ObjectType nested => Reference(Definition(nested.FullName)),
            ReferenceType reference => slugs(reference) is { } known ? new JsonObject().Add("enum", known.ToArray()) : new JsonObject().Add("type", ScalarSchemas.TextTypes),
            _ => new JsonObject(),
        };
        if (property is not null && type is ScalarType)
        {
            ConstraintSchemas.AddToScalar(schema, property, type, isItem);
        }
        else if (property is not null && !isItem && type is ListType or DictionaryType)
        {
            ConstraintSchemas.AddToMany(schema, property);
        }

        return schema;
    }

    private JsonObject Item(PropertyType type, ContentProperty? property)
    {
        var isSingle = property?.IsSingleOrList is true && type is ListType;
        return Assemble(Choices(Of(type, property, isItem: true), type, isSingle ? inner => Of(inner, property, isItem: true) : null), property?.HasNullableItems is true);
    }

    /// <summary>As authors write them, and as C# does; editors offer the first of them first.</summary>
    private static JsonObject Enum(EnumType type) => new JsonObject().Add(
        "enum", type.Members.Select(static member => EnumReader.Spell(member.Name)).Concat(type.Members.Select(static member => member.Name)).Distinct(StringComparer.Ordinal).ToArray());

    private static JsonObject Reference(string definition) => new JsonObject().Add("$ref", $"#/definitions/{Pointer(definition)}");

    /// <summary>A name as part of a JSON pointer in a URI.</summary>
    public static string Pointer(string name) => Uri.EscapeDataString(name.Replace("~", "~0").Replace("/", "~1"));

    /// <summary>One schema. What stands beside <c>$ref</c> would be ignored, so that it stands alone.</summary>
    private static JsonObject Assemble(List<JsonObject> choices, bool isNullable)
    {
        if (choices is [{ IsEmpty: true }])
        {
            return choices[0];
        }

        var isFlat = choices.Count == 1 && choices[0].Find("$ref") is null;
        if (isFlat && !isNullable)
        {
            return choices[0];
        }

        if (isFlat && choices[0].Find("type") is { } types && choices[0].Find("anyOf") is null && choices[0].Find("enum") is null)
        {
            return new JsonObject().AddAll(choices[0]).Add("type", types is string type ? new object[] { type, "null" } : [.. (IEnumerable<object>)types, "null"]);
        }

        return new JsonObject().Add("anyOf", isNullable ? [.. choices, new JsonObject().Add("type", "null")] : choices.ToArray());
    }
}
