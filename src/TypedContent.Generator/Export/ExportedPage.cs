using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Export;

/// <summary>What an export must know of a page.</summary>
/// <param name="Path">Below the content root.</param>
internal sealed record ExportedPage(TypeKey Type, string Path, EquatableArray<string> Keys);
