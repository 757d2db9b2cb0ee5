using System.Text;

namespace TypedContent.Generator.Emission;

/// <summary>Writes C# line by line, and knows only about indentation. Lines end in <c>\n</c> on every platform.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>Writes <paramref name="header"/> and an opening brace; disposing the result writes the closing one.</summary>
    public Block Open(string header, string closing = "}")
    {
        Line(header).Line("{");
        _depth++;
        return new Block(this, closing);
    }

    public override string ToString() => _text.ToString();

    /// <summary>An open pair of braces.</summary>
    internal readonly struct Block(CodeWriter writer, string closing) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Line(closing);
        }
    }
}
