using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.DataFiles;

/// <summary>Reads what stands between braces.</summary>
internal sealed class JsonMappingReader(DataText file, JsonScanner scanner, Func<ScalarNode?> readKey, Func<FrontMatterNode> readValue)
{
    private readonly List<MappingEntry> _entries = [];
    private readonly Dictionary<string, ScalarNode> _keys = new(StringComparer.Ordinal);

    public MappingNode Read()
    {
        var start = scanner.Position;
        var mapping = new JsonBracket(file, scanner, '}');
        while (mapping.MoveNext())
        {
            if (readKey() is { } key)
            {
                ReadEntry(key);
            }
        }

        var room = _entries.Count <= YamlLimits.Keys || file.HasRoomFor(_entries.Count, _entries[YamlLimits.Keys].Key.Place);
        return new MappingNode(room ? _entries.ToEquatableArray() : [], file.Place(start, scanner.Position));
    }

    private void ReadEntry(ScalarNode key)
    {
        scanner.SkipSpace();
        if (!scanner.Take(':'))
        {
            var hasValue = scanner.Next is '"' or '{' or '[' or '=' || char.IsLetterOrDigit(scanner.Next);
            file.Break(
                DiagnosticDescriptors.InvalidJson, key.Place.Span.Start, key.Place.Span.End,
                hasValue ? $"':' is missing after the key '{MessageText.Shorten(key.Text)}'" : $"the key '{MessageText.Shorten(key.Text)}' has no value; write ':' and a value after it");
            if (!hasValue)
            {
                return;
            }

            scanner.Take('=');
        }

        scanner.SkipSpace();
        var value = readValue();
        if (_keys.TryGetValue(key.Text, out var first))
        {
            file.DuplicateKey(key, first);
            return;
        }

        _keys.Add(key.Text, key);
        _entries.Add(new MappingEntry(key, value));
    }
}
