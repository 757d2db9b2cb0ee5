using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Export;

/// <summary>The mappings of a declared type as JSON Schema.</summary>
internal sealed class ObjectSchemas(TypeSchemas types, KeySpelling spelling, KeyPatterns ignoredKeys)
{
    /// <param name="pointer">Where the schema stands in its file.</param>
    public JsonObject Of(ContentObject value, string pointer, bool isRoot)
    {
        var properties = new JsonObject();
        var patterns = new JsonObject();
        var known = new HashSet<string>(StringComparer.Ordinal);
        List<string> required = [];
        foreach (var property in value.Properties.Where(static property => !property.IsExtraKeys && property.InverseOf is null))
        {
            var key = spelling.Of(property);
            known.Add(Naming.Fold(property.Key ?? property.Name));
            properties.Add(key, new JsonObject().AddIfAny("description", property.Summary).AddIfAny("default", DefaultOf(property)).AddAll(types.Of(property)));
            if (property.Key is null)
            {
                patterns.Add(KeySpelling.Others(key), new JsonObject().Add("$ref", $"{pointer}/properties/{TypeSchemas.Pointer(key)}"));
            }

            // The name of a file may give the date.
            var isOfFileName = isRoot && string.Equals(Naming.Fold(property.Key ?? property.Name), "date", StringComparison.Ordinal);
            if ((property.IsRequired || !property.HasDefault) && !isOfFileName && !spelling.IsMixed(property))
            {
                required.Add(key);
            }
        }

        if (isRoot)
        {
            StandardKeySchemas.AddTo(properties, known);
            AddOpen(patterns, StandardKeys.Names.Where(name => !known.Contains(Naming.Fold(name))).Select(KeySpelling.Others));
        }

        AddOpen(patterns, value.Unread.Select(KeySpelling.Others).Concat(ignoredKeys.Patterns.Select(KeySpelling.Ignored)));
        return new JsonObject()
            .AddIfAny("description", value.Summary)
            .Add("type", "object")
            .Add("properties", properties)
            .AddIfAny("patternProperties", patterns)
            .AddIfAny("required", required.Count == 0 ? null : required.ToArray())
            .Add("additionalProperties", value.Properties.Any(static property => property.IsExtraKeys));
    }

    private static void AddOpen(JsonObject patterns, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            patterns.Add(key, new JsonObject());
        }
    }

    private static object? DefaultOf(ContentProperty property) => (property.Type, property.InitialValue) switch
    {
        (_, null) => null,
        (ScalarType { Kind: ScalarKind.Text }, { } text) => text,
        (ScalarType { Kind: ScalarKind.Boolean }, { } text) => CoreSchema.ReadBoolean(text),
        (ScalarType { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal }, { } text) => CoreSchema.IsDecimal(text) ? new JsonNumber(text) : null,
        (EnumType, { } name) => EnumReader.Spell(name),
        _ => null,
    };
}
