using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>What the build asks to be written. TC0017 is MSBuild's, see TypedContent.Export.targets.</summary>
internal static partial class DiagnosticDescriptors
{
    /// <summary>{0}: what was asked for, {1}: advice with its full stop or question mark, if it has one.</summary>
    public static readonly DiagnosticDescriptor NothingToDeclare = Create(
        "TC0016",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Configuration,
        "There is no inferred type to declare",
        "No collection or page with an inferred type is called '{0}': {1}");
}
