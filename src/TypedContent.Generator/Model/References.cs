using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The set that a <see cref="ReferenceType"/> means.</summary>
/// <param name="RecordName">As in <see cref="ReferenceType"/>.</param>
/// <param name="CodeName">The name of the set in generated code.</param>
internal sealed record ReferenceTarget(string RecordName, TypeKey Set, string CodeName);

/// <summary>The entries that a property of an entry refers to: what lists from the other side are made of.</summary>
/// <param name="Property">Of the record itself, not of one nested in it.</param>
internal sealed record EntryLinks(string Property, EquatableArray<string> Slugs);

/// <summary>A property with the entries that refer to each entry of its set.</summary>
/// <param name="Target">The record whose entries it lists.</param>
/// <param name="Entries">In ordinal order of their slugs.</param>
internal sealed record BacklinkList(string Property, EquatableArray<Backlinks> Entries);

/// <param name="Slugs">Of those that refer to it, in the order of their collection.</param>
internal sealed record Backlinks(string Slug, EquatableArray<string> Slugs);

/// <summary>What a page refers to.</summary>
internal sealed record PageLinks(string SourcePath, TypeKey Type, string Slug, EquatableArray<EntryLinks> Links);
