using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>TC2090 and up: pages and the types that the project declares for them.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnknownKey = Schema(
        "TC2090",
        DiagnosticSeverity.Error,
        "Key is unknown",
        "'{1}' has no property for the key '{0}': {2}");

    public static readonly DiagnosticDescriptor RequiredKeyMissing = Schema(
        "TC2091",
        DiagnosticSeverity.Error,
        "Required key is missing",
        "The key '{0}' is missing, which '{1}' requires: add it, as in '{2}'");

    public static readonly DiagnosticDescriptor RequiredKeyEmpty = Schema(
        "TC2092",
        DiagnosticSeverity.Error,
        "Required key is empty",
        "The key '{0}' is empty, and '{1}' requires a value: write one, as in '{2}'");

    public static readonly DiagnosticDescriptor ScalarForList = Schema(
        "TC2093",
        DiagnosticSeverity.Error,
        "Single value where a list is declared",
        "'{0}' must be a list and is '{1}': write '{2}', or one item a line behind a dash");

    public static readonly DiagnosticDescriptor UnknownReference = Schema(
        "TC2094",
        DiagnosticSeverity.Error,
        "Reference to an entry that does not exist",
        "'{0}' refers to '{1}', which is the slug of no entry of {2}{3}");

    public static readonly DiagnosticDescriptor EmptyMapValue = Schema(
        "TC2095",
        DiagnosticSeverity.Warning,
        "Value of a mapping is empty",
        "The key '{0}' of '{1}' has no value and is left out: write a value, or leave out the key");

    public static readonly DiagnosticDescriptor SeveralDeclaredTypes = Create(
        "TC4007",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Collections,
        "File belongs to several declared collections",
        "The file fits the patterns of {0} alike; it has the type '{1}'. Narrow one of the patterns, or give one of them more fixed folders");
}
