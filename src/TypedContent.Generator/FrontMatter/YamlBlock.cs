using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.FrontMatter;

/// <summary>The YAML of a file, and where it stands in it. Offsets of the reader count from the start of the block.</summary>
internal sealed class YamlBlock(string path, SourceText file, TextSpan span)
{
    public string Text { get; } = file.ToString(span);

    /// <summary>The YAML is a data file, not front matter.</summary>
    public bool IsWholeFile { get; init; }

    public YamlLimits Limits => IsWholeFile ? YamlLimits.OfDataFile : YamlLimits.OfFrontMatter;

    public SourceSpan Place(TextSpan within) => SourceSpan.From(file, new TextSpan(span.Start + within.Start, within.Length));

    public DiagnosticInfo Locate(YamlMistake mistake) =>
        DiagnosticInfo.Create(mistake.Descriptor, path, Place(mistake.Span), mistake.Arguments);

    /// <summary>Line number as editors show it.</summary>
    public int LineNumber(int offset) => file.Lines.GetLinePosition(span.Start + offset).Line + 1;
}
