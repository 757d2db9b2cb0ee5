using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.FrontMatter;

/// <summary>Where the front matter of a file stands. Offsets count in the file.</summary>
/// <param name="Block">With its fences; empty where there is none.</param>
/// <param name="Content">What is between the fences.</param>
/// <param name="BodyStart">Start of the line after the closing fence.</param>
/// <param name="Problem">Why the content cannot be read as YAML.</param>
internal sealed record SplitFile(TextSpan Block, TextSpan Content, int BodyStart, YamlMistake? Problem = null)
{
    public static SplitFile WithoutFrontMatter(int bodyStart) => new(default, new TextSpan(bodyStart, 0), bodyStart);
}
