using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.FrontMatter;

/// <summary>A Markdown file taken apart: its front matter as located nodes, and the rest.</summary>
internal sealed record ParsedFile
{
    /// <summary>Empty where the file has no front matter; what could be made out of it where it <see cref="IsBroken"/>.</summary>
    public required MappingNode FrontMatter { get; init; }

    /// <summary>The block with its fences: where a missing key is reported. The start of the file where there is no block.</summary>
    public required SourceSpan Block { get; init; }

    /// <summary>The block could not be read: its diagnostics say why, and nothing may be concluded from keys that are not there.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The text after the block, line endings as in the file.</summary>
    public required string Body { get; init; }

    /// <summary>Offset of <see cref="Body"/> in the file, which is always the start of a line.</summary>
    public required int BodyStart { get; init; }

    /// <summary>Zero-based line at which <see cref="Body"/> starts.</summary>
    public required int BodyLine { get; init; }

    /// <summary>Hash of the front-matter block's text, the same for LF and CRLF.</summary>
    public required string FrontMatterHash { get; init; }

    /// <summary>The <c>typedcontent: ignore</c> comments of the whole file.</summary>
    public EquatableArray<Suppression> Suppressions { get; init; }
}
