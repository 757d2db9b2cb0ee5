using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>The names of a set of pages in the content namespace.</summary>
/// <param name="RecordName">Of the record of the pages: <c>Post</c>.</param>
/// <param name="CollectionName">Of the type of the collection: <c>PostCollection</c>. Null but for <see cref="PageRole.Entry"/>.</param>
/// <param name="Taken">The names in the namespace that start like the record's, which its nested records may not have.</param>
/// <param name="ClashingName">A type of the project that the record would have been called like, were it free.</param>
/// <param name="Access">Of the record.</param>
/// <param name="ClashingCollection">A type of the project that the collection would have been called like.</param>
internal sealed record AssignedType(
    TypeKey Key, string RecordName, string? CollectionName, EquatableArray<TakenName> Taken, string? ClashingName = null, Access Access = Access.Public,
    string? ClashingCollection = null)
{
    /// <summary>The project's halves of records that are called like this one or start like it, as nested records do.</summary>
    public EquatableArray<DeclaredHalf> Halves { get; init; }

    public DeclaredHalf? HalfOf(string recordName) => Halves.FirstOrDefault(half => string.Equals(half.Name, recordName, StringComparison.Ordinal));
}

/// <param name="IsOfProject">A type that the project declares itself, not one that is generated.</param>
internal sealed record TakenName(string Name, bool IsOfProject);
