using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>The shape of a page, and whose record it helps to shape.</summary>
internal sealed record TypedShape(TypeKey Type, string SourcePath, PageShape Shape);

/// <summary>A record to infer, and the pages it is inferred from in the order of their paths.</summary>
internal sealed record RecordSet(AssignedType Type, EquatableArray<PageShape> Pages);

/// <summary>Arranges pages by the record they share.</summary>
internal static class RecordSets
{
    /// <summary>The sets of a site. A folder of nothing but index pages is a collection all the same, without entries, and so is a declared one without pages.</summary>
    public static EquatableArray<TypeKey> Of(IEnumerable<TypeKey> types, EquatableArray<TypeKey> declared)
    {
        var sets = new HashSet<TypeKey>(types.Concat(declared));
        var collections = new HashSet<string>(sets.Where(static type => type.Role is PageRole.Entry).Select(static type => type.Folder), StringComparer.Ordinal);
        var indexed = sets.Where(type => type.Role is PageRole.Index && !collections.Contains(type.Folder)).Select(static type => new TypeKey(PageRole.Entry, type.Folder));
        return sets.Concat(indexed).Distinct().OrderBy(static type => type).ToEquatableArray();
    }

    public static RecordNames NamesOf(EquatableArray<AssignedType> types) =>
        new(types.Select(static type => new RecordName(type.Key, type.RecordName, type.CollectionName, type.Access)).ToEquatableArray());

    /// <summary>The sets whose records are inferred.</summary>
    /// <param name="shapes">Sorted by path.</param>
    public static IEnumerable<RecordSet> Group(EquatableArray<TypedShape> shapes, EquatableArray<AssignedType> types)
    {
        var byType = shapes.ToLookup(static shape => shape.Type, static shape => shape.Shape);
        return types.Where(static type => type.Key.Declared is null).Select(type => new RecordSet(type, byType[type.Key].ToEquatableArray()));
    }
}

/// <summary>All schemas of a site by their set.</summary>
internal sealed record SchemaTable(EquatableArray<TypedSchema> Schemas)
{
    private readonly Dictionary<TypeKey, SetSchema> _byType = Schemas.ToDictionary(static schema => schema.Type, static schema => schema.Schema);

    /// <summary>Not settable: the dictionary must belong to it.</summary>
    public EquatableArray<TypedSchema> Schemas { get; } = Schemas;

    public SetSchema Of(TypeKey type) => _byType[type];

    /// <summary>By the schemas alone: no dictionary equals another one, so all pages would be bound again at every edit.</summary>
    public bool Equals(SchemaTable? other) => other is not null && Schemas.Equals(other.Schemas);

    public override int GetHashCode() => Schemas.GetHashCode();
}

internal sealed record TypedSchema(TypeKey Type, SetSchema Schema)
{
    public static Outcome<TypedSchema> Infer(RecordSet set, CancellationToken cancellationToken) =>
        new TypedSchema(set.Type.Key, SchemaInferrer.Infer(set.Type, set.Pages, cancellationToken));

    /// <summary>What is left of a set that inference fails on: its pages have the members that every entry has.</summary>
    public static TypedSchema WithoutKeys(RecordSet set) =>
        new(set.Type.Key, new RecordSchema(new RecordModel(set.Type.RecordName, $"An entry of {set.Type.Key.Folder}.", []), new MappingSchema(0, [], [])));
}
