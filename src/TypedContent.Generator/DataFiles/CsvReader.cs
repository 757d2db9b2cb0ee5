using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.DataFiles;

/// <summary>A row as a mapping of its columns. Of a broken one the fields may stand in the wrong columns.</summary>
internal sealed record CsvRow(MappingNode Mapping, bool IsBroken);

/// <summary>Reads CSV into located nodes: the first row names the keys, a field without text is no value.</summary>
internal static class CsvReader
{
    /// <summary>Null for a file without a first row.</summary>
    public static List<CsvRow>? Read(DataText file, CancellationToken cancellationToken)
    {
        var scanner = new CsvScanner(file, CsvSeparators.Find(file));
        if (scanner.ReadRow() is not { } header)
        {
            return null;
        }

        var rows = new List<List<CsvField>>();
        var broken = new HashSet<int>();
        for (var breaks = file.Breaks; scanner.ReadRow() is { } row; breaks = file.Breaks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!HasFieldsOf(header, row, file) || file.Breaks > breaks)
            {
                broken.Add(rows.Count);
            }

            rows.Add(row);
        }

        var columns = CsvColumns.Read(file, header, rows);
        return [.. rows.Select((row, index) => new CsvRow(columns.ToMapping(row), broken.Contains(index)))];
    }

    private static bool HasFieldsOf(List<CsvField> header, List<CsvField> row, DataText file)
    {
        if (row.Count == header.Count)
        {
            return true;
        }

        var (first, last) = row.Count > header.Count ? (row[header.Count], row[row.Count - 1]) : (row[0], row[row.Count - 1]);
        file.Report(
            DiagnosticDescriptors.CsvFieldCount, first.Start, last.End, Fields(row.Count), Invariant.Number(header.Count),
            row.Count > header.Count
                ? "put a field that holds a comma in double quotes, or remove what is too much"
                : $"'{MessageText.Shorten(header[row.Count].Text)}' is missing; write a comma for each field that is left empty");
        return false;
    }

    private static string Fields(int count) => count == 1 ? "1 field" : $"{Invariant.Number(count)} fields";
}
