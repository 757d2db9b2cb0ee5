using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.DataFiles;

/// <summary>A place in a JSON text. Steps over white space, and over the comments that JSON has not.</summary>
internal sealed class JsonScanner(DataText file)
{
    private static readonly char[] LineBreaks = ['\r', '\n'];

    public string Text { get; } = file.Text;

    public int Position { get; set; }

    /// <summary>What closes the brackets that are open, the innermost first.</summary>
    public Stack<char> Closings { get; } = new();

    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>The next character, NUL at the end.</summary>
    public char Next => IsAtEnd ? '\0' : Text[Position];

    public bool Take(char character)
    {
        if (IsAtEnd || Text[Position] != character)
        {
            return false;
        }

        Position++;
        return true;
    }

    public void SkipSpace()
    {
        while (!IsAtEnd)
        {
            if (Next is ' ' or '\t' or '\r' or '\n' || (Position == 0 && Next is '\uFEFF'))
            {
                Position++;
            }
            else if (!SkipComment())
            {
                return;
            }
        }
    }

    /// <summary>The end of the line that <paramref name="position"/> is on.</summary>
    public int LineEnd(int position) => Text.IndexOfAny(LineBreaks, position) is >= 0 and var end ? end : Text.Length;

    /// <summary>Reads up to what can end a word: a bracket, a comma, a colon, a quote, a line break.</summary>
    public string Word(bool withColons)
    {
        var start = Position;
        while (!IsAtEnd && Next is not (',' or '[' or ']' or '{' or '}' or '"' or '\r' or '\n') && (withColons || Next is not ':') && !IsAtComment(start))
        {
            Position++;
        }

        while (Position > start && Text[Position - 1] is ' ' or '\t')
        {
            Position--;
        }

        return Text.Substring(start, Position - start);
    }

    /// <summary>The slashes of a URL do not start one.</summary>
    private bool IsAtComment(int start) =>
        Position > start && (StartsWith("/*") || ((StartsWith("//") || Next is '#') && Text[Position - 1] is ' ' or '\t'));

    private bool SkipComment()
    {
        var isBlock = StartsWith("/*");
        if (!isBlock && !StartsWith("//") && Next is not '#')
        {
            return false;
        }

        var close = isBlock ? Text.IndexOf("*/", Position + 2, StringComparison.Ordinal) : -1;
        var end = close >= 0 ? close + 2 : LineEnd(Position);
        file.Report(DiagnosticDescriptors.JsonComment, Position, end, Next is '#' ? "#" : Text.Substring(Position, 2));
        Position = end;
        return true;
    }

    private bool StartsWith(string text) => string.CompareOrdinal(Text, Position, text, 0, text.Length) == 0;
}
