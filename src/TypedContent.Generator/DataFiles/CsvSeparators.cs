using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.DataFiles;

/// <summary>Recognises tables whose columns are separated by something else than commas, as spreadsheets of some countries write them.</summary>
internal static class CsvSeparators
{
    private static readonly (char Character, string Name)[] Others = [(';', "';'"), ('\t', "tabs"), ('|', "'|'")];

    /// <summary>What separates the columns, from the first row. What is no comma is reported, and read all the same.</summary>
    public static char Find(DataText file)
    {
        var start = file.Text.Length - file.Text.TrimStart('\uFEFF', '\r', '\n').Length;
        var first = new int[Others.Length];
        var isQuoted = false;
        for (var index = start; index < file.Text.Length && (isQuoted || file.Text[index] is not ('\r' or '\n')); index++)
        {
            var character = file.Text[index];
            isQuoted ^= character is '"';
            if (isQuoted)
            {
                continue;
            }

            if (character is ',')
            {
                return ',';
            }

            var other = Array.FindIndex(Others, other => other.Character == character);
            if (other >= 0 && first[other] == 0)
            {
                first[other] = index;
            }
        }

        var used = Array.FindIndex(first, static index => index > 0);
        if (used < 0)
        {
            return ',';
        }

        file.Report(DiagnosticDescriptors.CsvSeparator, first[used], first[used] + 1, Others[used].Name);
        return Others[used].Character;
    }
}
