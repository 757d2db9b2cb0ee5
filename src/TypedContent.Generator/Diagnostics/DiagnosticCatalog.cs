using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>
/// All descriptors, by ID. Read by reflection, so that none can be forgotten, and apart from them, since the fields of a
/// class in several files are initialised in no certain order.
/// </summary>
internal static class DiagnosticCatalog
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. typeof(DiagnosticDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => field.GetValue(null)).OfType<DiagnosticDescriptor>()
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal),
    ];
}
