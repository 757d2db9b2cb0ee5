using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>A data file in code: an object of its own record, or a collection of items.</summary>
/// <param name="Collection">Null for a file of one mapping. Its members are the items that have an id.</param>
internal sealed record DataFileModel(EntrySetModel Set, CollectionModel? Collection);

/// <summary>A data file as a member: <c>Socials</c>.</summary>
/// <param name="TypeName">The record of a file of one mapping, the collection of a list.</param>
/// <param name="RecordName">Names the set.</param>
/// <param name="File">As its author spells it, for docs.</param>
/// <param name="Access">Of its type.</param>
/// <param name="Declared">The full name of the type where the project declares it and it is no collection.</param>
internal sealed record DataSymbol(string Name, string TypeName, string RecordName, bool IsCollection, string File, Access Access, string? Declared = null);

/// <summary>A folder that holds data files and no pages: a static class, which holds nothing but them.</summary>
internal sealed record DataFolder(string Name, EquatableArray<DataSymbol> Files, EquatableArray<DataFolder> Folders)
{
    public static DataFolder Empty { get; } = new("", [], []);
}
