using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator;

/// <summary>A file as it was read. A page is one entry; a data file is one, or as many as it has items.</summary>
/// <param name="Type">The set of its entries, of which there may be none.</param>
/// <param name="Problems">What reading it had to say.</param>
internal sealed record SourceFile(TypeKey Type, EquatableArray<SourcePage> Entries, PagePolicy Policy, EquatableArray<DiagnosticInfo> Problems);
