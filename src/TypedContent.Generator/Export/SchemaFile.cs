using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Export;

/// <summary>The front matter of a set of pages as JSON Schema, draft 7: the one that editors understand best.</summary>
internal static class SchemaFile
{
    public static ExportedText Of(TypedSchema schema, string name, KeySpelling spelling, Func<TypeKey, IEnumerable<string>?> slugsOf)
    {
        var root = new JsonObject().Add("$schema", "http://json-schema.org/draft-07/schema#").Add("title", name);
        switch (schema.Schema)
        {
            case RecordSchema inferred:
                AddInferred(root, inferred);
                break;
            case DeclaredSchema declared:
                AddDeclared(root, declared, spelling, slugsOf);
                break;
        }

        return new ExportedText($"{name}.schema.json", root.ToString());
    }

    /// <summary>A new key, or a missing one, makes another type and no mistake.</summary>
    private static void AddInferred(JsonObject root, RecordSchema schema)
    {
        var types = new TypeSchemas(static _ => null);
        root.AddAll(Mapping(schema.Record, schema.Mapping, isRoot: true));
        var definitions = new JsonObject();
        foreach (var (record, mapping) in DeclarationWriter.NestedIn(schema))
        {
            definitions.Add(record.Name, Mapping(record, mapping, isRoot: false));
        }

        root.AddIfAny("definitions", definitions);

        JsonObject Mapping(RecordModel record, MappingSchema mapping, bool isRoot)
        {
            var properties = new JsonObject();
            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (property, key) in DeclarationWriter.PropertiesOf(record, mapping))
            {
                known.Add(Naming.Fold(property.Key));
                properties.Add(property.Key, new JsonObject().Add("description", property.Evidence).AddAll(types.Of(property.Type, key.HasSingleItems)));
            }

            if (isRoot)
            {
                StandardKeySchemas.AddTo(properties, known);
            }

            return new JsonObject().Add("description", record.Summary).Add("type", "object").Add("properties", properties);
        }
    }

    private static void AddDeclared(JsonObject root, DeclaredSchema schema, KeySpelling spelling, Func<TypeKey, IEnumerable<string>?> slugsOf)
    {
        var types = new TypeSchemas(reference => schema.TargetOf(reference) is { } target ? slugsOf(target.Set) : null);
        var objects = new ObjectSchemas(types, spelling, schema.IgnoredKeys);
        root.AddAll(objects.Of(schema.Type.Root, "#", isRoot: true));
        var definitions = new JsonObject();
        foreach (var nested in schema.Type.Objects.Skip(1))
        {
            var name = TypeSchemas.Definition(nested.FullName);
            definitions.Add(name, objects.Of(nested, $"#/definitions/{TypeSchemas.Pointer(name)}", isRoot: false));
        }

        root.AddIfAny("definitions", definitions);
    }
}
