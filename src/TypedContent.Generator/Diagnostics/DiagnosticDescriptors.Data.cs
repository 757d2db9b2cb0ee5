using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>What can be wrong with a data file whatever its format, and with CSV.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor DataFileTooLarge = Data(
        "TC1040",
        DiagnosticSeverity.Error,
        "Data file is too large or nested too deeply",
        "The file has {0}, and at most {1} are read; split it into several files");

    public static readonly DiagnosticDescriptor CsvFieldCount = Data(
        "TC1050",
        DiagnosticSeverity.Error,
        "Row has more or fewer fields than the header",
        "This row has {0} and the header {1}: {2}");

    public static readonly DiagnosticDescriptor CsvStrayQuote = Data(
        "TC1051",
        DiagnosticSeverity.Error,
        "Quote inside a CSV field",
        "A '\"' belongs around a whole field, and {0}; write {1}");

    public static readonly DiagnosticDescriptor CsvQuoteNotClosed = Data(
        "TC1052",
        DiagnosticSeverity.Error,
        "Quote of a CSV field is not closed",
        "The quote that opens this field is never closed; add '\"' where the field ends, before a comma or the end of a line");

    public static readonly DiagnosticDescriptor CsvSeparator = Data(
        "TC1053",
        DiagnosticSeverity.Error,
        "Columns are not separated by commas",
        "The columns of this file are separated by {0}; CSV has commas between fields, so save it again with ',' as the separator");

    public static readonly DiagnosticDescriptor CsvColumnWithoutName = Data(
        "TC1054",
        DiagnosticSeverity.Error,
        "Column has no name",
        "Column {0} holds values and has no name; write one here, in the first row, since the names become properties");

    public static readonly DiagnosticDescriptor DataFileEmpty = Data(
        "TC1060",
        DiagnosticSeverity.Warning,
        "Data file is empty",
        "The file holds no data; write {0}, or remove it");

    public static readonly DiagnosticDescriptor DataFileWithoutKeys = Data(
        "TC1061",
        DiagnosticSeverity.Error,
        "Data file holds a single value",
        "The file holds a single value, {0}, and no keys; write {1}, or a list");

    public static readonly DiagnosticDescriptor ItemNotAMapping = Data(
        "TC1062",
        DiagnosticSeverity.Error,
        "Item of a list is not a mapping",
        "This item is {0}, but {1} of the {2} items are mappings; write {3}");

    public static readonly DiagnosticDescriptor SeveralDataDocuments = Data(
        "TC1063",
        DiagnosticSeverity.Error,
        "Data file holds several YAML documents",
        "'{0}' starts a second YAML document, and a data file is one; write a list with an item '- ' for each, or split the file");

    private static DiagnosticDescriptor Data(string id, DiagnosticSeverity severity, string title, string message) =>
        Create(id, severity, DiagnosticCategories.Data, title, message);
}
