using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>TC202x: scalars that cannot be read as the type that the project declares.</summary>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor ValueNotOfType = Schema(
        "TC2020",
        DiagnosticSeverity.Error,
        "Value does not fit its type",
        "'{0}' is '{1}' here and must be {2}: {3}");

    public static readonly DiagnosticDescriptor NumberOutOfRange = Schema(
        "TC2021",
        DiagnosticSeverity.Error,
        "Number is too large or too small",
        "'{0}' is {1} here and must be from {2} to {3}");

    public static readonly DiagnosticDescriptor UnknownMember = Schema(
        "TC2022",
        DiagnosticSeverity.Error,
        "Value is none of an enum",
        "'{0}' is '{1}' here and must be {2}");
}
