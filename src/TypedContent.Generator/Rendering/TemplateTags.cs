using Markdig.Syntax;

namespace TypedContent.Generator.Rendering;

/// <summary>The Liquid and Hugo tags of a page that stand outside code.</summary>
/// <param name="Start">Where the first is.</param>
/// <param name="Length">How long the first is.</param>
internal sealed record TemplateTags(int Start, int Length, int Count)
{
    private const int LongestTexCommand = 20;

    private static readonly (string Opening, string Closing)[] Kinds = [("{%", "%}"), ("{{", "}}")];

    /// <summary>Null where the page has none.</summary>
    public static TemplateTags? Find(string text, MarkdownDocument document)
    {
        if (!Array.Exists(Kinds, kind => text.IndexOf(kind.Opening, StringComparison.Ordinal) >= 0))
        {
            return null;
        }

        var prose = Blank(text, CodeRegions.Of(document));
        TemplateTags? found = null;
        foreach (var (opening, closing) in Kinds)
        {
            found = Merge(found, FindKind(prose, opening, closing));
        }

        return found;
    }

    /// <summary>The text with line feeds for all that is code: as paragraphs end a tag, so does code.</summary>
    private static string Blank(string text, List<(int Start, int End)> regions)
    {
        var characters = text.ToCharArray();
        foreach (var (start, end) in regions)
        {
            for (var i = Math.Max(start, 0); i < end && i < characters.Length; i++)
            {
                characters[i] = '\n';
            }
        }

        return new string(characters);
    }

    private static TemplateTags? FindKind(string text, string opening, string closing)
    {
        TemplateTags? tags = null;
        var end = -1;
        var paragraphEnd = -1;
        for (var start = IndexOf(text, opening, 0); start < text.Length; start = IndexOf(text, opening, start))
        {
            // Both only ever move forward, which keeps the search linear in a page of openings.
            end = end < start + opening.Length ? IndexOf(text, closing, start + opening.Length) : end;
            paragraphEnd = paragraphEnd < start ? IndexOf(text, "\n\n", start) : paragraphEnd;
            if (end >= text.Length)
            {
                break;
            }

            if (end > paragraphEnd || IsOtherwiseMeant(text, start))
            {
                start += opening.Length;
                continue;
            }

            var length = end + closing.Length - start;
            tags = tags is null ? new TemplateTags(start, length, 1) : tags with { Count = tags.Count + 1 };
            start += length;
        }

        return tags;
    }

    // `\{{` is how Markdown shows the braces, `{{%` is counted by its first two, and `\frac{{a}}` is TeX.
    private static bool IsOtherwiseMeant(string text, int start) =>
        start > 0 && (text[start - 1] is '\\' or '{' || IsTexCommand(text, start - 1));

    private static bool IsTexCommand(string text, int end)
    {
        var i = end;
        while (i > 0 && end - i < LongestTexCommand && char.IsLetter(text[i]))
        {
            i--;
        }

        return i < end && text[i] == '\\';
    }

    private static int IndexOf(string text, string value, int start)
    {
        var found = text.IndexOf(value, Math.Min(start, text.Length), StringComparison.Ordinal);
        return found < 0 ? text.Length : found;
    }

    private static TemplateTags? Merge(TemplateTags? one, TemplateTags? other)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        return (one.Start < other.Start ? one : other) with { Count = one.Count + other.Count };
    }
}
