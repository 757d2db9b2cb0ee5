using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.FrontMatter;

/// <summary>A line as its author sees it: indentation, dashes of list items, key, value. Says nothing about the lines around it.</summary>
/// <param name="Text">The text that the offsets count in.</param>
/// <param name="Start">Start of the line.</param>
/// <param name="Content">After the indentation.</param>
/// <param name="Key">After the dashes of list items: the key, or the value of a line without one.</param>
/// <param name="Colon">Of the key; -1 where there is none.</param>
/// <param name="Value">After key and colon; equals <paramref name="End"/> where nothing follows.</param>
/// <param name="End">Of the value, without spaces and comment.</param>
internal readonly record struct YamlLine(string Text, int Start, int Content, int Key, int Colon, int Value, int End)
{
    private static readonly char[] LineBreaks = ['\r', '\n'];

    public int Indent => Content - Start;

    public bool HasKey => Colon >= 0;

    public bool IsItem => Key > Content;

    /// <summary>Empty, or nothing but a comment.</summary>
    public bool IsEmpty => Content == End || IsComment;

    public bool IsComment => Content < Text.Length && Text[Content] == '#';

    public string KeyText => HasKey ? Text.Substring(Key, Colon - Key).TrimEnd() : "";

    public string ValueText => Text.Substring(Value, End - Value);

    public string ContentText => Text.Substring(Content, End - Content).TrimEnd();

    public TextSpan ValueSpan => TextSpan.FromBounds(Value, End);

    public TextSpan ContentSpan => TextSpan.FromBounds(Content, End);

    public bool Contains(int offset) => offset >= Start && offset <= End;

    /// <summary>Whether the line names a key in the way that keys are named, unlike prose that happens to hold a colon.</summary>
    public bool LooksLikeKey => HasKey && Colon - Key <= 40 && IsKeyStart(Text[Key]) && KeyText.Split(' ').Length <= 3;

    public static YamlLine Parse(string text, TextSpan span)
    {
        var content = SkipSpace(text, span.Start, span.End);
        var key = content;
        while (key < span.End && text[key] == '-' && (key + 1 == span.End || IsSpace(text[key + 1])))
        {
            key = SkipSpace(text, key + 1, span.End);
        }

        var colon = FindColon(text, key, span.End);
        var value = colon < 0 ? key : SkipSpace(text, colon + 1, span.End);
        return new(text, span.Start, content, key, colon, value, FindEnd(text, value, span.End));
    }

    /// <summary>The line that holds an offset.</summary>
    public static YamlLine At(string text, int offset)
    {
        var start = offset == 0 ? 0 : text.LastIndexOfAny(LineBreaks, offset - 1) + 1;
        var end = text.IndexOfAny(LineBreaks, offset);
        return Parse(text, TextSpan.FromBounds(start, end < 0 ? text.Length : end));
    }

    public static bool IsSpace(char c) => c is ' ' or '\t';

    private static bool IsKeyStart(char c) => char.IsLetterOrDigit(c) || c is '_' or '"' or '\'' or '$';

    private static int SkipSpace(string text, int from, int end)
    {
        while (from < end && IsSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private static int FindColon(string text, int key, int end)
    {
        if (key == end || text[key] is '#' or '[' or '{')
        {
            return -1;
        }

        if (text[key] is '"' or '\'')
        {
            var close = text.IndexOf(text[key], key + 1, end - key - 1);
            var after = close < 0 ? end : SkipSpace(text, close + 1, end);
            return after < end && text[after] == ':' ? after : -1;
        }

        for (var i = key; i < end; i++)
        {
            if (text[i] == ':' && (i + 1 == end || IsSpace(text[i + 1])))
            {
                return i;
            }

            if (text[i] == '#' && i > key && IsSpace(text[i - 1]))
            {
                return -1;
            }
        }

        return -1;
    }

    private static int FindEnd(string text, int value, int end)
    {
        var from = value;
        if (value < end && text[value] is '"' or '\'')
        {
            from = text.LastIndexOf(text[value], end - 1, end - value) is var close && close > value ? close + 1 : end;
        }

        for (var i = from; i < end; i++)
        {
            if (text[i] == '#' && (i == value || IsSpace(text[i - 1])))
            {
                end = i;
            }
        }

        while (end > value && IsSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
