using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.DataFiles;

/// <summary>Walks over the items between two brackets: their commas, and the closing bracket.</summary>
internal sealed class JsonBracket
{
    private readonly DataText _file;
    private readonly JsonScanner _scanner;
    private readonly int _open;
    private readonly char _closing;
    private int _comma;
    private int _start = -1;
    private int _breaks;

    /// <summary>Steps over the opening bracket, which comes next.</summary>
    public JsonBracket(DataText file, JsonScanner scanner, char closing)
    {
        (_file, _scanner, _open, _closing) = (file, scanner, scanner.Position++, closing);
        scanner.Closings.Push(closing);
    }

    /// <summary>Whether an item follows.</summary>
    public bool MoveNext()
    {
        if (_scanner.Position == _start)
        {
            _scanner.Position++; // Nothing was read: the mistake has been reported, and there must be an end.
        }

        SkipComma(isFirst: _start < 0);
        if (_scanner.IsAtEnd || _scanner.Next is '}' or ']')
        {
            _scanner.Closings.Pop();
            Close();
            return false;
        }

        (_start, _breaks) = (_scanner.Position, _file.Breaks);
        return true;
    }

    private void SkipComma(bool isFirst)
    {
        var end = _scanner.Position;
        _scanner.SkipSpace();
        _comma = -1;
        while (_scanner.Next is ',')
        {
            if (isFirst || _comma >= 0)
            {
                _file.Report(DiagnosticDescriptors.InvalidJson, _scanner.Position, _scanner.Position + 1, "nothing stands before this comma; remove it");
            }

            _comma = _scanner.Position++;
            _scanner.SkipSpace();
        }

        // After a text that is not closed the comma may be part of it.
        var isMissing = !isFirst && _comma < 0 && !_scanner.IsAtEnd && _scanner.Next is not ('}' or ']' or ':');
        if (isMissing && _file.Breaks == _breaks)
        {
            _file.Report(DiagnosticDescriptors.InvalidJson, end, end, "a comma is missing here, before the next item");
        }
    }

    private void Close()
    {
        if (_scanner.IsAtEnd)
        {
            if (!_file.IsGivenUp)
            {
                _file.Break(DiagnosticDescriptors.InvalidJson, _open, _open + 1, $"this '{_scanner.Text[_open]}' is never closed; write '{_closing}' where its last item ends");
            }

            return;
        }

        if (_comma >= 0)
        {
            _file.Report(DiagnosticDescriptors.JsonTrailingComma, _comma, _comma + 1, _scanner.Next.ToString());
        }

        if (_scanner.Next == _closing)
        {
            _scanner.Position++;
            return;
        }

        var line = Invariant.Number(_file.LineNumber(_file.Place(_open, _open)));
        _file.Break(
            DiagnosticDescriptors.InvalidJson, _scanner.Position, _scanner.Position + 1,
            $"the '{_scanner.Text[_open]}' of line {line} is open here, and '{_scanner.Next}' does not close it; write '{_closing}'");

        // One of the brackets around may be waiting for it.
        _scanner.Position += _scanner.Closings.Contains(_scanner.Next) ? 0 : 1;
    }
}
