using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>TC203x and TC204x: values that the attributes of their property do not allow. What is asked for may be in the words of the attribute.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor NotInRange = Schema("TC2030", DiagnosticSeverity.Error, "Value is out of range", "{0}, but {1}");

    public static readonly DiagnosticDescriptor WrongLength = Schema("TC2031", DiagnosticSeverity.Error, "Text or list is too long or too short", "{0}, but {1}");

    public static readonly DiagnosticDescriptor PatternNotMatched = Schema("TC2032", DiagnosticSeverity.Error, "Value does not match its pattern", "{0}, but {1}");

    public static readonly DiagnosticDescriptor NotAUrl = Schema("TC2033", DiagnosticSeverity.Error, "Value is no web address", "{0}, but {1}");

    public static readonly DiagnosticDescriptor NotAnEmailAddress = Schema("TC2034", DiagnosticSeverity.Error, "Value is no e-mail address", "{0}, but {1}");

    public static readonly DiagnosticDescriptor ValueNotAllowed = Schema("TC2035", DiagnosticSeverity.Error, "Value is none of those allowed", "{0}, but {1}");

    public static readonly DiagnosticDescriptor ValueDenied = Schema("TC2036", DiagnosticSeverity.Error, "Value is not allowed", "{0}, but {1}");

    public static readonly DiagnosticDescriptor ValueRequired = Schema("TC2037", DiagnosticSeverity.Error, "Value is required", "{0}, but {1}");

    public static readonly DiagnosticDescriptor PatternNotEvaluated = Schema(
        "TC2038",
        DiagnosticSeverity.Warning,
        "Pattern cannot be evaluated",
        "'{0}' is not checked against the pattern '{1}': {2}");

    public static readonly DiagnosticDescriptor NotUnique = Schema(
        "TC2040",
        DiagnosticSeverity.Error,
        "Value is not unique",
        "'{0}' is '{1}' as in {2}, and must be unique in its collection: change one of them");
}
