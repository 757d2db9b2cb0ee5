using System.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.DataFiles;

/// <summary>Takes CSV (RFC 4180) apart into rows of fields. Blank lines are no rows.</summary>
internal sealed class CsvScanner(DataText file, char separator)
{
    private static readonly char[] LineBreaks = ['\r', '\n'];

    private readonly string _text = file.Text;
    private int _position = file.Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;

    /// <summary>Null at the end.</summary>
    public List<CsvField>? ReadRow()
    {
        while (_position < _text.Length && !file.IsGivenUp)
        {
            var row = ReadLine();
            if (row is not [{ Text: "", IsQuoted: false }])
            {
                return row;
            }
        }

        return null;
    }

    private List<CsvField> ReadLine()
    {
        var row = new List<CsvField> { ReadField() };
        while (_position < _text.Length && _text[_position] == separator)
        {
            _position++;
            row.Add(ReadField());
        }

        _position += _position < _text.Length && _text[_position] is '\r' ? 1 : 0;
        _position += _position < _text.Length && _text[_position] is '\n' ? 1 : 0;
        return row;
    }

    private CsvField ReadField()
    {
        file.Enter(_position, 0);
        SkipSpace();
        return _position < _text.Length && _text[_position] is '"' ? ReadQuoted() : ReadPlain();
    }

    private CsvField ReadPlain()
    {
        var start = _position;
        SkipToEnd();
        var end = _position;
        while (end > start && IsSpace(_text[end - 1]))
        {
            end--;
        }

        var text = _text.Substring(start, end - start);
        var quote = text.IndexOf('"');
        if (quote >= 0)
        {
            file.Report(
                DiagnosticDescriptors.CsvStrayQuote, start + quote, start + quote + 1,
                "this field begins without one", Quote(text));
        }

        return new CsvField(text, IsQuoted: false, start, end);
    }

    private CsvField ReadQuoted()
    {
        var start = _position++;
        var text = new StringBuilder();
        while (_position < _text.Length)
        {
            var character = _text[_position++];
            if (character is not '"')
            {
                text.Append(character);
            }
            else if (_position < _text.Length && _text[_position] is '"')
            {
                text.Append(_text[_position++]);
            }
            else
            {
                return EndOf(start, text.ToString());
            }
        }

        return Unclosed(start);
    }

    private CsvField EndOf(int start, string text)
    {
        var end = _position;
        SkipSpace();
        if (IsAtEndOfField)
        {
            return new CsvField(text, IsQuoted: true, start, end);
        }

        // A quote that opens another field, lines below, has closed this one.
        if (text.IndexOfAny(LineBreaks) >= 0)
        {
            return Unclosed(start);
        }

        SkipToEnd();
        var whole = text + _text.Substring(end, _position - end);
        file.Report(DiagnosticDescriptors.CsvStrayQuote, end - 1, end, "this field goes on behind one", Quote(whole.Replace("\"\"", "\"")));
        return new CsvField(whole, IsQuoted: true, start, _position);
    }

    /// <summary>Goes on with the next line, so that one forgotten quote does not cost the rows below.</summary>
    private CsvField Unclosed(int start)
    {
        _position = _text.IndexOfAny(LineBreaks, start) is >= 0 and var end ? end : _text.Length;
        file.Break(DiagnosticDescriptors.CsvQuoteNotClosed, start, _position);
        return new CsvField(_text.Substring(start + 1, _position - start - 1), IsQuoted: true, start, _position);
    }

    private bool IsAtEndOfField => _position == _text.Length || _text[_position] == separator || _text[_position] is '\r' or '\n';

    private void SkipToEnd()
    {
        while (!IsAtEndOfField)
        {
            _position++;
        }
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && IsSpace(_text[_position]) && _text[_position] != separator)
        {
            _position++;
        }
    }

    private static bool IsSpace(char character) => YamlLine.IsSpace(character);

    private static string Quote(string text) => $"\"{MessageText.Shorten(text).Replace("\"", "\"\"")}\"";
}
