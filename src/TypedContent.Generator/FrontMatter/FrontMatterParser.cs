using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Encodings;

namespace TypedContent.Generator.FrontMatter;

/// <summary>Takes a Markdown file apart. There is always a result: a page whose front matter is broken keeps its body and its entry.</summary>
internal static class FrontMatterParser
{
    public static Outcome<ParsedFile> Parse(string path, SourceText text, CancellationToken cancellationToken)
    {
        var split = FrontMatterSplitter.Split(text);
        var diagnostics = new List<DiagnosticInfo>();
        var whole = new YamlBlock(path, text, new TextSpan(0, text.Length));
        var block = new YamlBlock(path, text, split.Content);
        CheckEncoding(text, split, whole, block, diagnostics);
        var root = split.Problem is { } problem
            ? Reject(whole, problem, diagnostics)
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

    private static void CheckEncoding(SourceText text, SplitFile split, YamlBlock whole, YamlBlock block, List<DiagnosticInfo> diagnostics)
    {
        // A NUL in YAML is a control character like others, and the reader reports it as such.
        if (ForeignByte.Find(text, except: split.Problem is null ? split.Content : default) is { } foreign)
        {
            diagnostics.Add(whole.Locate(new(DiagnosticDescriptors.FileNotUtf8, new TextSpan(foreign.Offset, 1), foreign.Kind)));
        }

        foreach (var word in MojibakeFinder.Find(block.Text))
        {
            diagnostics.Add(block.Locate(new(DiagnosticDescriptors.TextDecodedWrongly, TextSpan.FromBounds(word.Start, word.End), word.Seen, word.Meant)));
        }
    }

    private static MappingNode? Reject(YamlBlock file, YamlMistake problem, List<DiagnosticInfo> diagnostics)
    {
        diagnostics.Add(file.Locate(problem));
        return null;
    }
}
