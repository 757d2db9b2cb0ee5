using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator;

/// <summary>A page as its file has it: where it stands, its front matter and its body. Also an entry of a data file, which has no body.</summary>
/// <param name="FullPath">As the compiler was given it, for diagnostics only.</param>
/// <param name="Problems">What reading the file had to say.</param>
internal sealed record SourcePage(
    string FullPath, PageAddress Address, PageContent Content, SeverityRules Severities, RawHtmlPolicy RawHtml, EquatableArray<DiagnosticInfo> Problems);

/// <summary>What was read of a file, and what inference is to know of it.</summary>
internal sealed record PageContent(ParsedFile File, MappingShape Shape);
