using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedContent.Generator.Discovery;

/// <summary>What the build asks for besides code: text that a target of the package takes out of generated comments.</summary>
/// <param name="Declare">The collection or page whose record is to be declared, <c>*</c> for all; null where none is asked for.</param>
/// <param name="HasSchemas">Whether to write schemas for editors.</param>
internal sealed record ExportOptions(string? Declare, bool HasSchemas)
{
    public const string All = "*";

    public static ExportOptions Read(AnalyzerConfigOptions globalOptions)
    {
        var declare = Find(globalOptions, "TypedContentDeclare");
        var schemas = Find(globalOptions, "TypedContentJsonSchemas");
        return new ExportOptions(declare is null ? null : Uri.UnescapeDataString(declare), string.Equals(schemas, "true", StringComparison.OrdinalIgnoreCase));
    }

    private static string? Find(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue($"build_property.{name}", out var value) && value.Trim() is { Length: > 0 } text ? text : null;
}
