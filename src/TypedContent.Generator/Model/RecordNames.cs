using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The names of each set's types, unique in the namespace.</summary>
internal sealed record RecordNames(EquatableArray<RecordName> Names)
{
    private readonly Dictionary<TypeKey, RecordName> _byType = Names.ToDictionary(static name => name.Type);

    /// <summary>Not settable: the dictionary must belong to it.</summary>
    public EquatableArray<RecordName> Names { get; } = Names;

    public RecordName Of(TypeKey type) =>
        _byType.TryGetValue(type, out var name) ? name : throw new InvalidOperationException($"No record was named for {type}.");

    /// <summary>By the names alone: no dictionary equals another one, so the steps behind would run at every edit.</summary>
    public bool Equals(RecordNames? other) => other is not null && Names.Equals(other.Names);

    public override int GetHashCode() => Names.GetHashCode();
}

/// <param name="Record">The record of the pages: <c>Post</c>.</param>
/// <param name="Collection">The class of the collection: <c>PostCollection</c>. Null but for <see cref="PageRole.Entry"/>.</param>
/// <param name="Access">Of the record, and so of what shows it.</param>
internal sealed record RecordName(TypeKey Type, string Record, string? Collection, Access Access = Access.Public);
