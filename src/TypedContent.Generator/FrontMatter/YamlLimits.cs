using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.FrontMatter;

/// <summary>
/// How much YAML a block may hold. The parser is slow on deep nesting, and whatever walks the nodes is recursive, so
/// what is beyond all reason is refused before parsing and the exact limits are kept while parsing.
/// </summary>
internal sealed record YamlLimits(int Characters, int Nodes, DiagnosticDescriptor Excess)
{
    public const int Depth = 64;

    // Each key becomes a property of one record, in which the compiler is quadratic: 15,000 keep it busy for 90 seconds.
    public const int Keys = 1_000;

    /// <summary>Of YAML itself, for a key that is followed by a colon.</summary>
    public const int KeyLength = 1_024;

    // Brackets in prose and code are not nesting, so the scan of raw text is generous.
    private const int OpenBrackets = 1_000;

    public static YamlLimits OfFrontMatter { get; } = new(256 * 1024, 20_000, DiagnosticDescriptors.FrontMatterTooLarge);

    /// <summary>Of a whole file of data.</summary>
    public static YamlLimits OfDataFile { get; } = new(4 * 1024 * 1024, 500_000, DiagnosticDescriptors.DataFileTooLarge);

    public YamlMistake? FindExcessOfSize(string text) => text.Length > Characters
        ? TooLarge(new TextSpan(0, 0), $"{Invariant.Number(text.Length)} characters", Invariant.Number(Characters))
        : null;

    public YamlMistake? FindExcess(string text)
    {
        if (FindExcessOfSize(text) is { } excess)
        {
            return excess;
        }

        var open = 0;
        for (var i = 0; i < text.Length; i++)
        {
            open = text[i] switch
            {
                '[' or '{' => open + 1,
                ']' or '}' => Math.Max(0, open - 1),
                _ => open,
            };

            if (open > OpenBrackets)
            {
                return TooDeep(new TextSpan(i, 1));
            }
        }

        return null;
    }

    public YamlMistake TooDeep(TextSpan span) => TooLarge(span, $"more than {Invariant.Number(Depth)} levels here", $"{Invariant.Number(Depth)} levels");

    public YamlMistake TooManyNodes(TextSpan span) => TooLarge(span, $"more than {Invariant.Number(Nodes)} values", Invariant.Number(Nodes));

    public YamlMistake TooManyKeys(TextSpan span) => TooLarge(span, $"more than {Invariant.Number(Keys)} keys at one level", $"{Invariant.Number(Keys)} keys");

    public static YamlMistake KeyTooLong(TextSpan span) =>
        OfFrontMatter.TooLarge(span, $"a key of {Invariant.Number(span.Length)} characters", $"{Invariant.Number(KeyLength)} characters") with { IsLast = false };

    private YamlMistake TooLarge(TextSpan span, string size, string limit) =>
        new(Excess, span, size, limit) { IsLast = true };
}
