using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>
/// Every diagnostic the generator can report, one file per group: 0xxx configuration, 1xxx front-matter syntax,
/// 2xxx schema and values, 3xxx Markdown, 4xxx collections, 9xxx internal. An ID is never reused.
/// </summary>
internal static partial class DiagnosticDescriptors
{
    private const string HelpRoot = "https://github.com/typedcontent/typedcontent/blob/main/samples/Docs/Content/diagnostics/";

    public static readonly DiagnosticDescriptor InternalError = Create(
        "TC9001",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Internal,
        "A page brought a bug of TypedContent to light",
        "TypedContent failed on this page with {0}; the other pages are not affected. Please report the page.");

    private static DiagnosticDescriptor Create(string id, DiagnosticSeverity severity, string category, string title, string message) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: $"{HelpRoot}{id}.md");
}
