using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The set that a <see cref="ReferenceType"/> means.</summary>
/// <param name="RecordName">As in <see cref="ReferenceType"/>.</param>
/// <param name="CodeName">The name of the set in generated code.</param>
internal sealed record ReferenceTarget(string RecordName, TypeKey Set, string CodeName);

/// <summary>The entries that a property of an entry refers to: what lists from the other side are made of.</summary>
/// <param name="Property">Of the record itself, not of one nested in it.</param>
internal sealed record EntryLinks(string Property, EquatableArray<string> Slugs);

/// <summary>A property that lists the entries of another set that refer to its own.</summary>
/// <param name="Source">The set of those entries.</param>
/// <param name="SourceProperty">The property by which they refer.</param>
internal sealed record InverseList(string Property, TypeKey Source, string SourceProperty);

/// <summary>What a set takes part in, as far as references go.</summary>
/// <param name="Inverses">Its lists of those that refer to it, in the order of their numbers.</param>
internal sealed record SetLinks(TypeKey Type, EquatableArray<InverseList> Inverses);

/// <summary>Who refers to the entries of a set: one list for each of its properties that ask.</summary>
/// <param name="CodeName">The name of the set in generated code.</param>
internal sealed record BacklinkModel(string CodeName, EquatableArray<BacklinkList> Lists);

/// <param name="Entries">In ordinal order of their slugs.</param>
internal sealed record BacklinkList(EquatableArray<Backlinks> Entries);

/// <param name="Slugs">Of those that refer to it, in the order of their collection.</param>
internal sealed record Backlinks(string Slug, EquatableArray<string> Slugs);

/// <summary>What a page refers to.</summary>
internal sealed record PageLinks(string SourcePath, TypeKey Type, string Slug, EquatableArray<EntryLinks> Links);
