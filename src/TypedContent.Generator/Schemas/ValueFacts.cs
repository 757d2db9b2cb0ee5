using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>A value that names an entry of another set. Leads to diagnostics only, so it may hold a position.</summary>
/// <param name="IsRequired">Whether the property has no value without it.</param>
internal sealed record ReferenceFact(string Key, TypeKey Set, string Slug, SourceSpan Place, bool IsRequired);

/// <summary>A value that no other entry of the set may have. May hold a position, too.</summary>
/// <param name="Text">The value as the rule compares it.</param>
internal sealed record UniqueValue(string Key, string Property, string Text, SourceSpan Place);
