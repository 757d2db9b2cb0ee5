using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Encodings;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.DataFiles;

/// <summary>Takes a data file apart. There is always a result: a file that is broken keeps what could be read of it.</summary>
internal static class DataFileReader
{
    public static Outcome<DataDocument> Read(string path, ContentFormat format, SourceText source, CancellationToken cancellationToken)
    {
        var diagnostics = new List<DiagnosticInfo>();
        CheckEncoding(path, source, format, diagnostics);
        var file = new DataText(path, source, diagnostics);
        if (!file.IsWithinSize())
        {
            return new(new DataDocument(IsList: format is ContentFormat.Csv, []), diagnostics.ToEquatableArray());
        }

        var document = format is ContentFormat.Csv
            ? ReadTable(file, cancellationToken)
            : ReadTree(file, format, cancellationToken);
        return new(document, diagnostics.ToEquatableArray());
    }

    private static DataDocument ReadTable(DataText file, CancellationToken cancellationToken)
    {
        var items = new DataItems(file, []);
        if (CsvReader.Read(file, cancellationToken) is not { } rows)
        {
            file.Report(DiagnosticDescriptors.DataFileEmpty, 0, 0, "a first row with the names of the columns, such as 'id,name'");
            return new DataDocument(IsList: true, []);
        }

        return new DataDocument(IsList: true, rows.Select((row, index) => items.Create(index + 1, row.Mapping, row.IsBroken)).ToEquatableArray());
    }

    private static DataDocument ReadTree(DataText file, ContentFormat format, CancellationToken cancellationToken)
    {
        var isYaml = format is ContentFormat.Yaml;
        var root = isYaml ? YamlDocument.Read(file, out var isBroken, cancellationToken) : Json(file, out isBroken, cancellationToken);
        var items = new DataItems(file, isYaml ? SuppressionReader.Read(file.File, file.Text.Length) : []);
        return new DataShape(file, items, isYaml, isBroken).Read(root);
    }

    private static FrontMatterNode? Json(DataText file, out bool isBroken, CancellationToken cancellationToken)
    {
        var root = JsonReader.Read(file, cancellationToken);
        isBroken = file.IsBroken;
        return root;
    }

    private static void CheckEncoding(string path, SourceText source, ContentFormat format, List<DiagnosticInfo> diagnostics)
    {
        // A NUL in YAML is a control character like others, and the reader reports it as such.
        var whole = new TextSpan(0, source.Length);
        if (ForeignByte.Find(source, except: format is ContentFormat.Yaml ? whole : default) is { } foreign)
        {
            Report(DiagnosticDescriptors.FileNotUtf8, new TextSpan(foreign.Offset, 1), foreign.Kind);
        }

        foreach (var word in MojibakeFinder.Find(source.ToString()))
        {
            Report(DiagnosticDescriptors.TextDecodedWrongly, TextSpan.FromBounds(word.Start, word.End), word.Seen, word.Meant);
        }

        void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
            diagnostics.Add(DiagnosticInfo.Create(descriptor, path, SourceSpan.From(source, span), arguments));
    }
}
