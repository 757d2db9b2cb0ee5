using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The names of each set's types, unique in the namespace.</summary>
internal sealed record RecordNames(EquatableArray<RecordName> Names)
{
    public RecordName Of(TypeKey type)
    {
        foreach (var name in Names)
        {
            if (name.Type.Equals(type))
            {
                return name;
            }
        }

        throw new InvalidOperationException($"No record was named for {type}.");
    }
}

/// <param name="Record">The record of the pages: <c>Post</c>.</param>
/// <param name="Collection">The class of the collection: <c>PostCollection</c>. Null but for <see cref="PageRole.Entry"/>.</param>
/// <param name="Access">Of the record, and so of what shows it.</param>
internal sealed record RecordName(TypeKey Type, string Record, string? Collection, Access Access = Access.Public);
