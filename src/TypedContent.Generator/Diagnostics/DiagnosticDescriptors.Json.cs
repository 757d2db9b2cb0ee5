using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>What can be wrong with JSON.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor InvalidJson = Data(
        "TC1041",
        DiagnosticSeverity.Error,
        "File is not valid JSON",
        "This is not valid JSON: {0}");

    public static readonly DiagnosticDescriptor JsonTrailingComma = Data(
        "TC1042",
        DiagnosticSeverity.Error,
        "Comma behind the last item",
        "Nothing follows this comma but '{0}', and JSON has commas between items only; remove it");

    public static readonly DiagnosticDescriptor JsonComment = Data(
        "TC1043",
        DiagnosticSeverity.Error,
        "Comment in JSON",
        "'{0}' starts a comment, and JSON has none; remove it, or write the file as YAML (.yml), where comments start with '#'");

    public static readonly DiagnosticDescriptor JsonTextWithoutQuotes = Data(
        "TC1044",
        DiagnosticSeverity.Error,
        "Text in JSON is not in double quotes",
        "{0} is text without the double quotes that JSON asks for; write {1}");

    public static readonly DiagnosticDescriptor JsonTextNotClosed = Data(
        "TC1045",
        DiagnosticSeverity.Error,
        "Text in JSON is not closed",
        "The text that starts here is not closed on its line; add '\"' at its end");

    public static readonly DiagnosticDescriptor JsonCharacter = Data(
        "TC1046",
        DiagnosticSeverity.Error,
        "Character must be written differently in JSON",
        "{0}; write {1}");

    public static readonly DiagnosticDescriptor JsonValue = Data(
        "TC1047",
        DiagnosticSeverity.Error,
        "Value is none of JSON",
        "'{0}' is not how JSON writes a value; write {1}");
}
