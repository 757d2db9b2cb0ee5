using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.Tests.FrontMatter;

/// <summary>A page as a test writes it, and what the stage makes of it.</summary>
internal static class Page
{
    public const string Path = "/site/Content/page.md";

    public static ParsedFile Parse(string text) => Outcome(text).Value!;

    /// <summary>The diagnostics as <c>(line,column) ID «spanned text» message</c>.</summary>
    public static string[] Problems(string text)
    {
        var outcome = Outcome(text);
        return [.. outcome.Diagnostics.Select(diagnostic => Describe(text, diagnostic))];
    }

    /// <summary>The diagnostics of a block between fences; its first line is line 2.</summary>
    public static string[] ProblemsOf(string block) => Problems($"---\n{block}\n---\nBody\n");

    public static MappingNode FrontMatterOf(string block) => Parse($"---\n{block}\n---\nBody\n").FrontMatter;

    /// <summary>The text of a node's place in a block between fences.</summary>
    public static string Written(string block, FrontMatterNode node)
    {
        var span = node.Place.Span;
        return $"---\n{block}\n---\nBody\n".Substring(span.Start, span.Length);
    }

    public static Outcome<ParsedFile> Outcome(string text) => FrontMatterParser.Parse(Path, SourceText.From(text), CancellationToken.None);

    private static string Describe(string text, DiagnosticInfo diagnostic)
    {
        var (span, lines) = diagnostic.Location!.Place;
        var message = string.Format(
            CultureInfo.InvariantCulture, diagnostic.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. diagnostic.Arguments]);

        return $"({lines.Start.Line + 1},{lines.Start.Character + 1}) {diagnostic.Id} «{text.Substring(span.Start, span.Length)}» {message}";
    }
}
