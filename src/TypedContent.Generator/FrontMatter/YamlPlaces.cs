using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Generator.FrontMatter;

/// <summary>
/// Spans of events as an author sees them. The parser's marks include anchors and tags, run on to the next line after
/// a block scalar, and lack the closing bracket of a flow collection.
/// </summary>
internal static class YamlPlaces
{
    public static TextSpan Of(string text, Scalar scalar)
    {
        var end = Clamp(text, scalar.End.Index);
        var start = Math.Min(SkipProperties(text, scalar), end);
        if (scalar.Value.Length == 0 && scalar.Style is YamlDotNet.Core.ScalarStyle.Plain)
        {
            return new TextSpan(Math.Min(Clamp(text, scalar.Start.Index), end), 0);
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    public static TextSpan WithEnd(string text, ParsingEvent parsed)
    {
        var start = Clamp(text, parsed.Start.Index);
        return TextSpan.FromBounds(start, Math.Max(start, Clamp(text, parsed.End.Index)));
    }

    public static TextSpan FirstCharacter(string text, ParsingEvent parsed) => At(text, Clamp(text, parsed.Start.Index));

    /// <summary>The character at an offset, nothing at the end of the text.</summary>
    public static TextSpan At(string text, int offset) => new(offset, offset < text.Length ? 1 : 0);

    /// <summary>Where a collection's own text starts: at the bracket of a flow collection, or at the first dash or key.</summary>
    public static int Start(string text, NodeEvent collection) => SkipProperties(text, collection);

    /// <summary>Where it ends: after its closing bracket, else at the end of its last child.</summary>
    public static int End(string text, int start, int childEnd, ParsingEvent end)
    {
        char? bracket = IsAt(text, start, '[') ? ']' : IsAt(text, start, '{') ? '}' : null;
        var mark = Math.Max(childEnd, Clamp(text, end.Start.Index));
        return bracket is { } closing && IsAt(text, mark, closing) ? mark + 1 : childEnd;
    }

    public static bool IsAt(string text, int offset, char c) => offset < text.Length && text[offset] == c;

    public static bool IsTemplate(string text, int start) => IsAt(text, start, '{') && (IsAt(text, start + 1, '{') || IsAt(text, start + 1, '%'));

    /// <summary>The anchor (<c>&amp;</c>) or tag (<c>!</c>) before a node's content.</summary>
    public static TextSpan Property(string text, NodeEvent node, char sign)
    {
        var i = Clamp(text, node.Start.Index);
        while (i < text.Length && text[i] is '&' or '!' or ' ' or '\t')
        {
            var end = WordEnd(text, i);
            if (text[i] == sign)
            {
                return TextSpan.FromBounds(i, end);
            }

            i = Math.Max(end, i + 1);
        }

        return At(text, Clamp(text, node.Start.Index));
    }

    public static int Clamp(string text, long index) => (int)Math.Max(0, Math.Min(text.Length, index));

    private static int SkipProperties(string text, NodeEvent node)
    {
        var i = Clamp(text, node.Start.Index);
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
        {
            return i;
        }

        while (i < text.Length && (text[i] is '&' or '!' || char.IsWhiteSpace(text[i])))
        {
            i = Math.Max(WordEnd(text, i), i + 1);
        }

        return i;
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
