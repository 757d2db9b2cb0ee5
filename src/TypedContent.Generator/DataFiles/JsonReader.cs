using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.DataFiles;

/// <summary>
/// Reads JSON (RFC 8259) into located nodes, and goes on after a mistake as long as it is clear where. Text is text whatever
/// it looks like. The recursion is bounded by <see cref="YamlLimits.Depth"/>.
/// </summary>
internal sealed class JsonReader
{
    private readonly DataText _file;
    private readonly JsonScanner _scanner;
    private readonly JsonText _text;
    private readonly CancellationToken _cancellationToken;

    private JsonReader(DataText file, CancellationToken cancellationToken)
    {
        _file = file;
        _scanner = new JsonScanner(file);
        _text = new JsonText(file, _scanner);
        _cancellationToken = cancellationToken;
    }

    /// <summary>The root; null where there is none.</summary>
    public static FrontMatterNode? Read(DataText file, CancellationToken cancellationToken)
    {
        var reader = new JsonReader(file, cancellationToken);
        reader._scanner.SkipSpace();
        if (reader._scanner.IsAtEnd)
        {
            return null;
        }

        var root = reader.ReadValue(0);
        reader.ExpectEnd(root);
        return root;
    }

    private FrontMatterNode ReadValue(int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _file.Enter(_scanner.Position, _scanner.Next is '{' or '[' ? depth + 1 : depth);
        if (_file.IsGivenUp)
        {
            _scanner.Position = _scanner.Text.Length;
        }

        var start = _scanner.Position;
        return _scanner.Next switch
        {
            '{' => new JsonMappingReader(_file, _scanner, ReadKey, () => ReadValue(depth + 1)).Read(),
            '[' => ReadList(depth),
            '"' or '\'' => _text.Read() ?? (FrontMatterNode)new UnreadableNode(_file.Place(start, _scanner.Position)),
            ',' or ']' or '}' or ':' or '\0' when _scanner.IsAtEnd || _scanner.Next is not '\0' => MissingValue(),
            _ => ReadWord(),
        };
    }

    private FrontMatterNode ReadWord()
    {
        var start = _scanner.Position;
        var word = _scanner.Word(withColons: true);
        if (word.Length == 0)
        {
            return MissingValue();
        }

        var place = _file.Place(start, _scanner.Position);
        if (JsonWords.IsValue(word))
        {
            return new ScalarNode(word, ScalarStyle.Plain, place);
        }

        if (JsonWords.Advise(word) is { } advice)
        {
            _file.Report(DiagnosticDescriptors.JsonValue, place, MessageText.Shorten(word), advice);
            return new UnreadableNode(place);
        }

        WithoutQuotes(word, place);
        return new ScalarNode(word, ScalarStyle.DoubleQuoted, place);
    }

    /// <summary>Null where there is no key: what stands there has been stepped over.</summary>
    private ScalarNode? ReadKey()
    {
        var start = _scanner.Position;
        if (_scanner.Next is '"' or '\'')
        {
            return _text.Read();
        }

        var word = _scanner.Word(withColons: false);
        if (word.Length > 0)
        {
            var place = _file.Place(start, _scanner.Position);
            WithoutQuotes(word, place);
            return new ScalarNode(word, ScalarStyle.DoubleQuoted, place);
        }

        _scanner.Position++;
        _file.Break(DiagnosticDescriptors.InvalidJson, start, _scanner.Position, $"a key in double quotes must stand here, not '{_scanner.Text[start]}'");
        return null;
    }

    private SequenceNode ReadList(int depth)
    {
        var start = _scanner.Position;
        var items = new List<FrontMatterNode>();
        var list = new JsonBracket(_file, _scanner, ']');
        while (list.MoveNext())
        {
            items.Add(ReadValue(depth + 1));
        }

        return new SequenceNode(items.ToEquatableArray(), _file.Place(start, _scanner.Position));
    }

    private UnreadableNode MissingValue()
    {
        var (start, end) = (_scanner.Position, Math.Min(_scanner.Position + 1, _scanner.Text.Length));
        if (!_file.IsGivenUp)
        {
            _file.Break(
                DiagnosticDescriptors.InvalidJson, start, end,
                _scanner.IsAtEnd ? "the text ends where a value must stand"
                : _scanner.Next is ':' ? "':' stands behind keys only, and this is a list; close the list with ']' before the key"
                : $"a value is missing before '{_scanner.Next}'");
        }

        return new UnreadableNode(_file.Place(start, start));
    }

    private void WithoutQuotes(string word, SourceSpan place) =>
        _file.Report(DiagnosticDescriptors.JsonTextWithoutQuotes, place, MessageText.Shorten(word), JsonText.Quote(word));

    private void ExpectEnd(FrontMatterNode root)
    {
        _scanner.SkipSpace();
        if (_scanner.IsAtEnd || _file.IsGivenUp)
        {
            return;
        }

        var start = _scanner.Position;
        var what = _scanner.Next is '{' && root is MappingNode
            ? "a second value starts here, and a file holds one; for several write a list, [{ … }, { … }]"
            : "the value is complete before this; remove what follows, or look for a bracket that closes too early";
        _file.Break(DiagnosticDescriptors.InvalidJson, start, _scanner.LineEnd(start), what);
    }
}
