using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.FrontMatter;

/// <summary>Takes a Markdown file apart. There is always a result: a page whose front matter is broken keeps its body and its entry.</summary>
internal static class FrontMatterParser
{
    public static Outcome<ParsedFile> Parse(string path, SourceText text, CancellationToken cancellationToken)
    {
        var split = FrontMatterSplitter.Split(text);
        var diagnostics = new List<DiagnosticInfo>();
        var block = new YamlBlock(path, text, split.Content);
        var root = split.Problem is { } problem
            ? Reject(new YamlBlock(path, text, new TextSpan(0, text.Length)), problem, diagnostics)
            : YamlReader.Read(block, diagnostics, cancellationToken);

        var file = new ParsedFile
        {
            FrontMatter = root ?? BrokenBlock.Read(path, text, split.Content, cancellationToken),
            Block = SourceSpan.From(text, split.Block),
            IsBroken = root is null,
            Body = text.ToString(TextSpan.FromBounds(split.BodyStart, text.Length)),
            BodyStart = split.BodyStart,
            BodyLine = text.Lines.GetLinePosition(split.BodyStart).Line,
            FrontMatterHash = ContentHash.Of(block.Text),
            Suppressions = SuppressionReader.Read(text, split.BodyStart),
        };

        return new(file, diagnostics.ToEquatableArray());
    }

    private static MappingNode? Reject(YamlBlock file, YamlMistake problem, List<DiagnosticInfo> diagnostics)
    {
        diagnostics.Add(file.Locate(problem));
        return null;
    }
}
