using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.FrontMatter;

/// <summary>A page as its file has it: where it stands, its front matter and its body.</summary>
/// <param name="FullPath">As the compiler was given it, for diagnostics only.</param>
/// <param name="Problems">What reading the front matter had to say.</param>
internal sealed record SourcePage(
    string FullPath, PageAddress Address, ParsedFile File, SeverityRules Severities, EquatableArray<DiagnosticInfo> Problems);
