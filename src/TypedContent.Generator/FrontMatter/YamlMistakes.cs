using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.FrontMatter;

/// <summary>
/// Finds the mistake behind a failure of the parser. The rules look at the lines rather than at the parser's words,
/// which are about grammar; the first that recognises a mistake names it.
/// </summary>
internal static class YamlMistakes
{
    private static readonly Func<YamlFailure, YamlMistake?>[] Rules =
    [
        IndentationMistakes.Tab,
        QuoteMistakes.TextAfterQuote,
        QuoteMistakes.InvalidEscape,
        QuoteMistakes.NotClosed,
        ValueMistakes.ListItemBesideKey,
        ValueMistakes.ReservedFirstCharacter,
        BracketMistakes.NotClosed,
        BracketMistakes.NotSeparated,
        BracketMistakes.TextAfterBracket,
        ValueMistakes.ColonInValue,
        LineMistakes.MissingSpaceAfterColon,
        LineMistakes.MissingSpaceAfterDash,
        LineMistakes.MissingColonAbove,
        LineMistakes.ListAmongKeys,
        LineMistakes.MissingColon,
        IndentationMistakes.BelowValue,
        IndentationMistakes.BelowItem,
        IndentationMistakes.NoSuchLevel,
        LineMistakes.KeyTooLong,
    ];

    public static YamlMistake Find(YamlFailure failure) =>
        Rules.Select(rule => rule(failure)).FirstOrDefault(mistake => mistake is not null) ?? Unknown(failure);

    private static YamlMistake Unknown(YamlFailure failure)
    {
        var start = Math.Max(failure.Offset, Math.Min(failure.Line.Content, failure.Text.Length));
        var span = TextSpan.FromBounds(start, Math.Max(start, failure.Line.End));
        return new(DiagnosticDescriptors.InvalidYaml, span, Clean(failure.Message)) { IsLast = true };
    }

    // "While parsing a node, did not find …" -> "did not find …": the first half names a rule of the grammar.
    private static string Clean(string message)
    {
        var comma = message.StartsWith("While ", StringComparison.Ordinal) ? message.IndexOf(", ", StringComparison.Ordinal) : -1;
        var rest = (comma < 0 ? message : message.Substring(comma + 2)).TrimEnd(' ', '.', ',');
        return rest.Length == 0 ? "not valid YAML" : char.ToLowerInvariant(rest[0]) + rest.Substring(1);
    }
}
