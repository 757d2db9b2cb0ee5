using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Diagnostics;

/// <summary>
/// A diagnostic that can travel through the pipeline: it compares by value and holds no syntax tree.
/// <see langword="null"/> as location: a fault of the project rather than of a file.
/// </summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, LocationInfo? Location, EquatableArray<string> Arguments)
{
    public string Id => Descriptor.Id;

    public EquatableArray<string> Arguments { get; } = Arguments.Select(MessageText.OnOneLine).ToEquatableArray();

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location?.ToLocation(), [.. Arguments]);

    public static DiagnosticInfo Create(DiagnosticDescriptor descriptor, string path, SourceSpan place, params string[] arguments) =>
        new(descriptor, new LocationInfo(path, place), new EquatableArray<string>(arguments));

    /// <summary>A fault of the project rather than of a page.</summary>
    public static DiagnosticInfo OfProject(DiagnosticDescriptor descriptor, string? projectFile, params string[] arguments) =>
        new(descriptor, projectFile is null ? null : LocationInfo.StartOf(projectFile), new EquatableArray<string>(arguments));
}
