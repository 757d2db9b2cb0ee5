using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Diagnostics;
using YamlDotNet.Core.Events;

namespace TypedContent.Generator.FrontMatter;

/// <summary>Reads YAML into located nodes, and reports as many of its mistakes as can be told apart in one go.</summary>
internal static class YamlReader
{
    /// <summary>Each mistake that stops the parser costs another run of it.</summary>
    public const int MaxMistakes = 10;

    /// <summary>The root mapping, or null where the YAML cannot be read: <paramref name="diagnostics"/> then say why.</summary>
    public static MappingNode? Read(YamlBlock block, List<DiagnosticInfo> diagnostics, CancellationToken cancellationToken) =>
        ReadRoot(block, diagnostics, cancellationToken) as MappingNode;

    /// <summary>The root, which of a block of front matter is a mapping, or null where the YAML cannot be read.</summary>
    public static FrontMatterNode? ReadRoot(YamlBlock block, List<DiagnosticInfo> diagnostics, CancellationToken cancellationToken)
    {
        if (block.Limits.FindExcess(block.Text) is { } excess)
        {
            diagnostics.Add(block.Locate(excess));
            return null;
        }

        var text = WithoutControlCharacters(block, diagnostics);
        for (var mistakes = 0; ; mistakes++)
        {
            var events = YamlEvents.Read(block, text, cancellationToken);
            if ((ValueMistakes.Directive(text) ?? events.Mistake) is not { } mistake)
            {
                var root = Build(block, text, events.All, diagnostics);
                return mistakes == 0 ? root : null;
            }

            diagnostics.Add(block.Locate(mistake));
            if (mistake.IsLast || mistakes + 1 == MaxMistakes)
            {
                return null;
            }

            var rest = WithoutEntry(text, mistake.Span);
            if (string.Equals(rest, text, StringComparison.Ordinal))
            {
                return null;
            }

            text = rest;
        }
    }

    private static FrontMatterNode? Build(YamlBlock block, string text, IReadOnlyList<ParsingEvent> events, List<DiagnosticInfo> diagnostics)
    {
        var anchors = events.OfType<NodeEvent>().Where(node => !node.Anchor.IsEmpty).Select(node => node.Anchor.Value);
        var report = new YamlReport(block, text, new HashSet<string>(anchors, StringComparer.Ordinal), diagnostics);
        return new YamlNodeBuilder(text, events, report).Build();
    }

    /// <summary>Blanks the entry of the root that holds a mistake, so that the parser gets past it and offsets stay.</summary>
    private static string WithoutEntry(string text, TextSpan mistake)
    {
        var lines = SourceText.From(text).Lines;
        var first = lines.GetLineFromPosition(mistake.Start).LineNumber;
        var last = lines.GetLineFromPosition(mistake.End).LineNumber;
        while (first > 0 && !StartsEntry(text, lines[first]))
        {
            first--;
        }

        while (last + 1 < lines.Count && !StartsEntry(text, lines[last + 1]))
        {
            last++;
        }

        var blanked = new StringBuilder(text);
        for (var i = lines[first].Start; i < lines[last].End; i++)
        {
            blanked[i] = text[i] is '\r' or '\n' ? text[i] : ' ';
        }

        return blanked.ToString();
    }

    private static bool StartsEntry(string text, TextLine line) => line.Span.Length > 0 && !char.IsWhiteSpace(text[line.Start]);

    /// <summary>The parser takes U+0000 for the end of the text and would drop the rest in silence.</summary>
    private static string WithoutControlCharacters(YamlBlock block, List<DiagnosticInfo> diagnostics)
    {
        var first = 0;
        while (first < block.Text.Length && !IsControl(block.Text[first]))
        {
            first++;
        }

        if (first == block.Text.Length)
        {
            return block.Text;
        }

        var code = ((int)block.Text[first]).ToString("X4", CultureInfo.InvariantCulture);
        diagnostics.Add(block.Locate(new(DiagnosticDescriptors.ControlCharacter, new TextSpan(first, 1), code)));
        return new string([.. block.Text.Select(c => IsControl(c) ? '\uFFFD' : c)]);
    }

    private static bool IsControl(char c) => c < ' ' && c is not ('\t' or '\r' or '\n');
}
