using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.FrontMatter;

/// <summary>Lines that are not what their level consists of.</summary>
internal static class LineMistakes
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary><c>title:Foo</c>. Where the line below is a key, the parser notices only there.</summary>
    public static YamlMistake? MissingSpaceAfterColon(YamlFailure failure) =>
        MissingSpace(failure.Line) ?? (TextAbove(failure) is { } above ? MissingSpace(above) : null);

    /// <summary><c>-first</c> after an item that has its space.</summary>
    public static YamlMistake? MissingSpaceAfterDash(YamlFailure failure) =>
        failure.Offset == failure.Line.Content ? MissingDashSpace(failure.Line) : null;

    /// <summary>A line without a key above one with a key, which together look like text over two lines.</summary>
    public static YamlMistake? MissingColonAbove(YamlFailure failure) =>
        TextAbove(failure) is { } above ? NotAKey(above) : null;

    /// <summary>A list item where keys stand, or a key where list items stand.</summary>
    public static YamlMistake? ListAmongKeys(YamlFailure failure)
    {
        var line = failure.Line;
        var sibling = failure.Above.FirstOrDefault(above => above.Indent <= line.Indent);
        if (failure.Offset != line.Content || sibling.Text is null || sibling.Indent != line.Indent || sibling.IsItem == line.IsItem || line.IsEmpty)
        {
            return null;
        }

        return line.IsItem
            ? ListItem(line, "list item", "keys")
            : line.HasKey ? ListItem(line, "key", "list items") : null;
    }

    /// <summary>A line of text at the level of keys.</summary>
    public static YamlMistake? MissingColon(YamlFailure failure)
    {
        var line = failure.Line;
        return failure.Offset == line.Content && !line.IsEmpty && !line.HasKey && !line.IsItem ? NotAKey(line) : null;
    }

    /// <summary>Prose with a colon far into it: the parser looks no further for one.</summary>
    public static YamlMistake? KeyTooLong(YamlFailure failure)
    {
        var line = failure.Line;
        return line.HasKey && line.Colon - line.Key > YamlLimits.KeyLength
            ? YamlLimits.KeyTooLong(TextSpan.FromBounds(line.Key, line.Colon))
            : null;
    }

    /// <summary>The whole line as a mistake if it is a key whose colon lacks its space.</summary>
    public static YamlMistake? MissingSpace(YamlLine line)
    {
        if (line.HasKey || line.IsEmpty)
        {
            return null;
        }

        var content = line.Text.Substring(line.Key, line.End - line.Key);
        var colon = content.IndexOf(':');
        if (colon <= 0 || colon + 1 == content.Length || content[colon + 1] == '/' || !content.Take(colon).All(IsKeyCharacter))
        {
            return null;
        }

        var value = content.Substring(colon + 1).Trim(NoBreakSpace, ' ');
        return new(
            DiagnosticDescriptors.MissingSpace,
            TextSpan.FromBounds(line.Key, line.End),
            "the colon after a key",
            MessageText.Shorten($"{content.Substring(0, colon)}: {value}"));
    }

    /// <summary>The whole line as a mistake if it is a list item whose dash lacks its space.</summary>
    public static YamlMistake? MissingDashSpace(YamlLine line) =>
        line.ContentText is ['-', not ('-' or ' ' or '\t'), ..] text
            ? new(DiagnosticDescriptors.MissingSpace, line.ContentSpan, "the dash of a list item", MessageText.Shorten($"- {text.Substring(1)}"))
            : null;

    private static YamlMistake ListItem(YamlLine line, string kind, string others) =>
        new(DiagnosticDescriptors.ListAmongKeys, line.ContentSpan, MessageText.Shorten(line.ContentText), kind, others) { IsLast = true };

    // What follows may be the body of a page whose front matter is not closed: one mistake says it all.
    private static YamlMistake NotAKey(YamlLine line) =>
        new(DiagnosticDescriptors.MissingColon, line.ContentSpan, MessageText.Shorten(line.ContentText)) { IsLast = true };

    private static YamlLine? TextAbove(YamlFailure failure) =>
        failure.Line.HasKey
        && (failure.Offset == failure.Line.Colon || failure.Offset == failure.Line.Content)
        && failure.Above.FirstOrDefault() is { Text: not null, HasKey: false, IsItem: false } above
        && above.Indent == failure.Line.Indent
            ? above
            : null;

    private static bool IsKeyCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.';
}
