using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>0xxx: the project and its settings. TC0001 and TC0006 are MSBuild's, see TypedContent.targets.</summary>
internal static partial class DiagnosticDescriptors
{
    /// <summary>{0}: how many characters of text there are.</summary>
    public static readonly DiagnosticDescriptor LargeStringsOff = Create(
        "TC0003",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Configuration,
        "The text of the site does not fit into an assembly",
        "The pages come to {0} characters of text, and an assembly holds some 8,000,000 unless a feature of the compiler is on; "
        + "remove TypedContentLargeStrings from the project, or append ';experimental-data-section-string-literals=1000' wherever its Features are set");

    /// <summary>{0}: property, {1}: value, {2}: what would be right.</summary>
    public static readonly DiagnosticDescriptor InvalidOption = Create(
        "TC0004",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Configuration,
        "A setting of the project has a value that cannot be used",
        "The project sets {0} to '{1}'; it must be {2}");

    /// <summary>{0}: the key, {1}: value, {2}: what would be right, as a sentence without its full stop.</summary>
    public static readonly DiagnosticDescriptor InvalidSeverity = Create(
        "TC0005",
        DiagnosticSeverity.Warning,
        DiagnosticCategories.Configuration,
        "A severity in .editorconfig has no effect",
        "The line '{0} = {1}' of .editorconfig has no effect: {2}");
}
