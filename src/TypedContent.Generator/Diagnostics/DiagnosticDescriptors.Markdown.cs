using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor TextDecodedWrongly = Create(
        "TC3001",
        DiagnosticSeverity.Warning,
        DiagnosticCategories.Markdown,
        "Text was decoded with the wrong encoding",
        "'{0}' is UTF-8 that was once read as Windows-1252; it should be '{1}'");

    public static readonly DiagnosticDescriptor TemplateTagsLeftAsText = Create(
        "TC3002",
        DiagnosticSeverity.Warning,
        DiagnosticCategories.Markdown,
        "Template tags are left in the page as text",
        "'{0}'{1} will be shown to readers as written: Liquid and Hugo tags are not run here. Replace them by Markdown or HTML, or put them in backticks if they are meant to be seen.");

    public static readonly DiagnosticDescriptor MarkdownNestedTooDeeply = Create(
        "TC3003",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Markdown,
        "Markdown is nested too deeply",
        "The Markdown here is nested too deeply to be rendered, so the page shows its source; use fewer levels of quotes, lists, emphasis or brackets");

    public static readonly DiagnosticDescriptor MarkdownTooSlow = Create(
        "TC3004",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Markdown,
        "Markdown would take too long to render",
        "{0} would take too long to render, so the page shows its source; {1}");
}
