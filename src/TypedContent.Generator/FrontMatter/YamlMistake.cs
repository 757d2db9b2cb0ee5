using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.FrontMatter;

/// <summary>A mistake at a span of the block.</summary>
internal sealed record YamlMistake(DiagnosticDescriptor Descriptor, TextSpan Span, params string[] Arguments)
{
    /// <summary>The structure of the block is unclear from here on: looking for further mistakes would only find echoes of this one.</summary>
    public bool IsLast { get; init; }
}
