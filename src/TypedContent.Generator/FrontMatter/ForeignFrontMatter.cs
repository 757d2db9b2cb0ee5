using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.FrontMatter;

/// <summary>Recognises front matter in TOML and JSON, which other site generators accept and we do not.</summary>
internal static class ForeignFrontMatter
{
    private const string TomlFence = "+++";

    public static SplitFile? Find(SourceText file, string text, int start)
    {
        var opening = 0;
        while (opening < file.Lines.Count - 1 && string.IsNullOrWhiteSpace(LineText(file, text, opening, start)))
        {
            opening++;
        }

        var line = LineText(file, text, opening, start).TrimEnd();
        return line == TomlFence ? Toml(file, text, opening, start)
            : opening == 0 && OpensJson(line) ? Json(file, text, start)
            : null;
    }

    /// <summary>After blank lines, which generators with TOML skip, only a second fence makes it front matter.</summary>
    private static SplitFile? Toml(SourceText file, string text, int opening, int start)
    {
        var last = opening;
        for (var i = opening + 1; i < file.Lines.Count && last == opening; i++)
        {
            last = LineText(file, text, i, start).TrimEnd() == TomlFence ? i : opening;
        }

        var fence = Math.Max(start, file.Lines[opening].Start);
        return opening == 0 || last > opening
            ? Block(file, fence, file.Lines[last], new(DiagnosticDescriptors.TomlFrontMatter, new TextSpan(fence, TomlFence.Length)))
            : null;
    }

    private static string LineText(SourceText file, string text, int line, int start)
    {
        var first = Math.Max(start, file.Lines[line].Start);
        return text.Substring(first, Math.Max(0, file.Lines[line].End - first));
    }

    // Not a template tag ({%, {{) and not an attribute list ({: .class}).
    private static bool OpensJson(string line) =>
        line.Length > 0 && line[0] == '{' && (line.Length == 1 || line.Substring(1).TrimStart() is ['"', ..]);

    /// <summary>Only an object that ends at the end of a line is front matter; prose may begin with a brace.</summary>
    private static SplitFile? Json(SourceText file, string text, int start)
    {
        if (FindObjectEnd(text, start) is not { } end)
        {
            return null;
        }

        var last = file.Lines.GetLineFromPosition(end - 1);
        if (text.Substring(end, last.End - end).Trim().Length > 0)
        {
            return null;
        }

        var opening = TextSpan.FromBounds(start, Math.Min(end, file.Lines[0].End));
        var shown = MessageText.Shorten(text.Substring(opening.Start, opening.Length).TrimEnd());
        return Block(file, start, last, new(DiagnosticDescriptors.JsonFrontMatter, opening, shown));
    }

    private static int? FindObjectEnd(string text, int start)
    {
        var depth = 0;
        var inString = false;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when inString:
                    i++;
                    break;
                case '"':
                    inString = !inString;
                    break;
                case '{' when !inString:
                    depth++;
                    break;
                case '}' when !inString && --depth == 0:
                    return i + 1;
            }
        }

        return null;
    }

    private static SplitFile Block(SourceText file, int start, TextLine last, YamlMistake problem)
    {
        var content = TextSpan.FromBounds(start, Math.Max(start, last.End));
        return new(content, content, last.EndIncludingLineBreak, problem);
    }
}
