using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.DataFiles;

/// <summary>The columns of a table: their keys, and whether what looks like a number is one.</summary>
internal sealed class CsvColumns
{
    private readonly DataText _file;
    private readonly ScalarNode?[] _keys;
    private readonly bool[] _isText;

    private CsvColumns(DataText file, ScalarNode?[] keys, bool[] isText) => (_file, _keys, _isText) = (file, keys, isText);

    public static CsvColumns Read(DataText file, List<CsvField> header, List<List<CsvField>> rows)
    {
        var keys = new ScalarNode?[header.Count];
        var isText = new bool[header.Count];
        var known = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        for (var column = 0; column < header.Count; column++)
        {
            var fields = rows.Where(row => row.Count > column).Select(row => row[column].Text);
            keys[column] = ReadKey(file, header[column], Invariant.Number(column + 1), fields, known);

            // 00420 is a name that is made of digits: as a number it would be another one, and CSV has no quotes to say so.
            isText[column] = fields.Any(static text => text.Length > 1 && text[0] is '0' && text.All(static digit => digit is >= '0' and <= '9'));
        }

        var isTooMany = known.Count > YamlLimits.Keys && !file.HasRoomFor(known.Count, file.Place(header[YamlLimits.Keys].Start, header[YamlLimits.Keys].End));
        return new CsvColumns(file, isTooMany ? [] : keys, isText);
    }

    public MappingNode ToMapping(List<CsvField> row)
    {
        var entries = new List<MappingEntry>();
        for (var column = 0; column < row.Count && column < _keys.Length; column++)
        {
            if (_keys[column] is { } key)
            {
                entries.Add(new MappingEntry(key, ToNode(row[column], _isText[column])));
            }
        }

        return new MappingNode(entries.ToEquatableArray(), _file.Place(row[0].Start, row[row.Count - 1].End));
    }

    private static ScalarNode? ReadKey(DataText file, CsvField name, string number, IEnumerable<string> fields, Dictionary<string, ScalarNode> known)
    {
        var key = new ScalarNode(name.Text.Trim(), ScalarStyle.DoubleQuoted, file.Place(name.Start, name.End));
        if (key.Text.Length == 0)
        {
            if (fields.Any(static text => text.Length > 0))
            {
                file.Report(DiagnosticDescriptors.CsvColumnWithoutName, key.Place, number);
            }

            return null;
        }

        if (known.TryGetValue(key.Text, out var first))
        {
            file.DuplicateKey(key, first);
            return null;
        }

        known.Add(key.Text, key);
        return key;
    }

    /// <summary>Quotes say nothing about the type, since programs write them as they like; only a word such as <c>null</c> is text in them.</summary>
    private ScalarNode ToNode(CsvField field, bool isText)
    {
        var node = new ScalarNode(field.Text, ScalarStyle.Plain, _file.Place(field.Start, field.End));
        return field.Text.Length > 0 && (isText || (field.IsQuoted && node.IsNull)) ? node with { Style = ScalarStyle.DoubleQuoted } : node;
    }
}
