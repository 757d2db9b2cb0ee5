using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

// What analyzers find in C#.
internal static partial class DiagnosticDescriptors
{
    /// <summary>{0}: slug, {1}: the collection as written, {2}: advice.</summary>
    public static readonly DiagnosticDescriptor UnknownSlugInCode = Create(
        "TC4030",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Collections,
        "Code asks for a slug that no entry has",
        "There is no entry with the slug '{0}' in {1}; {2}");
}
