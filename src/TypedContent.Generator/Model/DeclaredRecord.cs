using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The half of a declared type that is generated.</summary>
/// <param name="CodeName">The name of its set in generated code.</param>
internal sealed record DeclaredRecord(TypeKey Set, string CodeName, DeclaredType Type, EquatableArray<ReferenceTarget> References)
{
    /// <summary>Whether its objects refer to entries, so that they are created together with them.</summary>
    public bool HasLinks => Type.Objects.Any(static value => value.Properties.Any(static property => property.Reference is not null));

    /// <summary>Its lists of those that refer to it, in the order of their numbers.</summary>
    public IEnumerable<ContentProperty> Inverses => Type.Root.Properties.Where(property => property.InverseOf is not null && TargetOf(property) is not null);

    public ReferenceTarget? TargetOf(ContentProperty property) =>
        property.Reference is { } reference ? References.FirstOrDefault(target => string.Equals(target.RecordName, reference.RecordName, StringComparison.Ordinal)) : null;

    public int IndexOf(ObjectType type)
    {
        for (var index = 0; index < Type.Objects.Count; index++)
        {
            if (string.Equals(Type.Objects[index].FullName, type.FullName, StringComparison.Ordinal))
            {
                return index;
            }
        }

        throw new InvalidOperationException($"{Type.FullName} has no object {type.FullName}.");
    }
}
