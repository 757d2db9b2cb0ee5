using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Analyzers;

/// <summary>Makes diagnostics that are located in C#.</summary>
internal static class CodeDiagnostic
{
    /// <summary>A type as code would name it.</summary>
    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(NullableFlowState.NotNull, SymbolDisplayFormat.MinimallyQualifiedFormat);

    public static Diagnostic Create(DiagnosticDescriptor descriptor, Location location, params string[] arguments) =>
        Create(descriptor, location, ImmutableDictionary<string, string?>.Empty, arguments);

    public static Diagnostic Create(DiagnosticDescriptor descriptor, Location location, ImmutableDictionary<string, string?> properties, params string[] arguments) =>
        Diagnostic.Create(descriptor, location, properties, [.. arguments.Select(static argument => MessageText.OnOneLine(argument))]);
}
