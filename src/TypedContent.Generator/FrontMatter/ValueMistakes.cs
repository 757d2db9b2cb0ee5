using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.FrontMatter;

/// <summary>Mistakes with values that stand without quotes.</summary>
internal static class ValueMistakes
{
    private const string Reserved = "@`%*&,]}!?|>";

    /// <summary><c>title: Foo: bar</c>.</summary>
    public static YamlMistake? ColonInValue(YamlFailure failure)
    {
        var line = failure.Line;
        return line.HasKey && failure.Offset > line.Colon && failure.Offset < line.End && failure.Text[failure.Offset] == ':'
            ? new(DiagnosticDescriptors.ColonInValue, line.ValueSpan, Requoted(line))
            : null;
    }

    /// <summary><c>title: @home</c>. A template tag (<c>{{ … }}</c>, <c>{% … %}</c>) starts like a mapping.</summary>
    public static YamlMistake? ReservedFirstCharacter(YamlFailure failure)
    {
        var line = failure.Line;
        if (line.Value == line.End || failure.Offset < line.Value || failure.Offset > line.End)
        {
            return null;
        }

        var isTemplate = YamlPlaces.IsTemplate(failure.Text, line.Value);
        var start = isTemplate ? line.ValueText.Substring(0, 2) : line.ValueText.Substring(0, 1);

        return isTemplate || Reserved.IndexOf(start[0]) >= 0
            ? new(DiagnosticDescriptors.ReservedFirstCharacter, line.ValueSpan, start, Requoted(line))
            : null;
    }

    /// <summary>A first line that starts with a percent sign: the parser passes over a directive that it does not know.</summary>
    public static YamlMistake? Directive(string text)
    {
        var start = text.IndexOf('%');
        return start >= 0 && text.Take(start).All(char.IsWhiteSpace) && YamlLine.At(text, start) is { Indent: 0 } line
            ? new(DiagnosticDescriptors.ReservedFirstCharacter, line.ContentSpan, "%", MessageText.Quote(line.ContentText))
            : null;
    }

    /// <summary><c>tags: - first</c>.</summary>
    public static YamlMistake? ListItemBesideKey(YamlFailure failure)
    {
        var line = failure.Line;
        return line.HasKey && failure.Offset == line.Value && line.ValueText is "-" or ['-', ' ' or '\t', ..]
            ? new(DiagnosticDescriptors.ListItemBesideKey, line.ValueSpan, MessageText.Shorten(line.ValueText))
            : null;
    }

    private static string Requoted(YamlLine line) =>
        (line.HasKey ? $"{line.KeyText}: " : line.IsItem ? "- " : "") + MessageText.Quote(line.ValueText);
}
