using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Emission;

/// <summary>A file of generated C#.</summary>
internal sealed record GeneratedFile(string HintName, string Text)
{
    public void AddTo(SourceProductionContext context) => context.AddSource(HintName, SourceText.From(Text, Encoding.UTF8));
}
