using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Export;

/// <summary>The slug of an entry that others may refer to.</summary>
internal sealed record ExportedSlug(TypeKey Type, string Slug);

/// <summary>The schemas of a site for editors.</summary>
internal sealed record SchemaSet(EquatableArray<ExportedText> Files)
{
    public static SchemaSet None { get; } = new([]);

    /// <summary>Beyond it a list helps no author, and costs.</summary>
    private const int MostSlugs = 500;

    public static SchemaSet Create(
        IEnumerable<TypedSchema> schemas, EquatableArray<AssignedType> types, EquatableArray<ExportedPage> pages, EquatableArray<ExportedSlug> slugs)
    {
        var names = types.ToDictionary(static type => type.Key, static type => type.RecordName);
        var byType = pages.ToLookup(static page => page.Type);
        var slugsByType = slugs.ToLookup(static slug => slug.Type, static slug => slug.Slug);
        return new(schemas
            .Where(schema => names.ContainsKey(schema.Type) && (schema.Type.Declared is not null || byType[schema.Type].Any()))
            .OrderBy(static schema => schema.Type)
            .Select(schema => SchemaFile.Of(schema, names[schema.Type], new KeySpelling(byType[schema.Type]), SlugsOf))
            .ToEquatableArray());

        IEnumerable<string>? SlugsOf(TypeKey type)
        {
            string[] known = [.. slugsByType[type].Distinct(StringComparer.Ordinal).OrderBy(static slug => slug, StringComparer.Ordinal)];
            return known.Length is 0 or >= MostSlugs ? null : known;
        }
    }
}
