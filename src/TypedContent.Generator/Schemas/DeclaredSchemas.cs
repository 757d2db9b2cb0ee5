using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>The schemas of declared types: what the project says, with its references looked up among the sets of the site.</summary>
internal static class DeclaredSchemas
{
    public static IEnumerable<TypedSchema> Of(EquatableArray<DeclaredType> declared, EquatableArray<AssignedType> types, KeyPatterns ignoredKeys)
    {
        foreach (var type in types.Where(static type => type.Key.Declared is not null))
        {
            if (declared.FirstOrDefault(candidate => string.Equals(candidate.FullName, type.Key.Declared, StringComparison.Ordinal)) is { } declaration)
            {
                yield return new TypedSchema(type.Key, new DeclaredSchema(declaration, type.RecordName, TargetsOf(declaration, types), ignoredKeys) { IsData = type.Key.IsData });
            }
        }
    }

    public static SetLinks? LinksOf(TypedSchema schema) => (schema.Schema as DeclaredSchema)?.LinksOf(schema.Type);

    private static EquatableArray<ReferenceTarget> TargetsOf(DeclaredType declaration, EquatableArray<AssignedType> types) => declaration.Objects
        .SelectMany(static value => value.Properties)
        .Select(static property => property.Reference)
        .OfType<ReferenceType>()
        .Distinct()
        .Select(reference => TargetOf(reference, types))
        .OfType<ReferenceTarget>()
        .OrderBy(static target => target.RecordName, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>A generated record by the name as written, since the compiler shows no more of it.</summary>
    private static ReferenceTarget? TargetOf(ReferenceType reference, EquatableArray<AssignedType> types)
    {
        var found = types.FirstOrDefault(type => type.Key.Role is PageRole.Entry or PageRole.Item && string.Equals(type.Key.Declared ?? type.RecordName, reference.RecordName, StringComparison.Ordinal));
        return found is null ? null : new ReferenceTarget(reference.RecordName, found.Key, found.RecordName);
    }
}
