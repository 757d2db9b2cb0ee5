using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Diagnostics;

/// <summary>Links, anchors, images and raw HTML.</summary>
internal static partial class DiagnosticDescriptors
{
    /// <summary>{0}: the destination, {1}: what is wrong with the file, {2}: a suggestion that starts with '; ', or nothing.</summary>
    public static readonly DiagnosticDescriptor LinkedPageMissing = Links(
        "TC3010",
        DiagnosticSeverity.Error,
        "Link to a page that does not exist",
        "The link '{0}' leads to {1}{2}");

    public static readonly DiagnosticDescriptor LinkInOtherCase = Links(
        "TC3011",
        DiagnosticSeverity.Error,
        "Link differs from the file name in case",
        "'{0}' is found on Windows and macOS only, since the file is called '{1}'; write '{2}'");

    /// <summary>{1}: a suggestion that starts with '; '.</summary>
    public static readonly DiagnosticDescriptor UrlUnknown = Links(
        "TC3012",
        DiagnosticSeverity.Warning,
        "Link to a URL that no page has",
        "No page of the site has the URL {0}{1}");

    /// <summary>{0}: the anchor, {1}: where it is looked for, {2}: a suggestion that starts with '; ', or nothing.</summary>
    public static readonly DiagnosticDescriptor AnchorUnknown = Links(
        "TC3013",
        DiagnosticSeverity.Warning,
        "Link to a heading that does not exist",
        "The anchor '{0}' leads nowhere: {1} has no heading and no id of that name{2}");

    /// <summary>{0}: what it is, {1}: the destination, {2}: where it is looked for, {3}: a suggestion that starts with '; ', or nothing.</summary>
    public static readonly DiagnosticDescriptor AssetMissing = Links(
        "TC3014",
        DiagnosticSeverity.Error,
        "Image or file does not exist",
        "The {0} '{1}' does not exist: there is no file {2}{3}");

    /// <inheritdoc cref="AssetMissing"/>
    public static readonly DiagnosticDescriptor LinkedFileMissing = Links(
        "TC3015",
        DiagnosticSeverity.Warning,
        "Link to a file that does not exist",
        "The link '{0}' leads nowhere: there is no page and no file {1}{2}");

    public static readonly DiagnosticDescriptor ScriptLink = Links(
        "TC3016",
        DiagnosticSeverity.Warning,
        "Link runs a script",
        "'{0}' runs a script in the browser of whoever follows it; link to a page instead, or add the script in a layout of the app");

    public static readonly DiagnosticDescriptor LinkToDraft = Links(
        "TC3017",
        DiagnosticSeverity.Error,
        "Link to a draft",
        "The link '{0}' leads to {1}, which is a draft and no part of the published site; publish that page, leave out the link, or make this page a draft as well");

    public static readonly DiagnosticDescriptor RawHtmlFound = Links(
        "TC3020",
        DiagnosticSeverity.Warning,
        "Raw HTML in Markdown",
        "'{0}' is raw HTML, of which the settings of this page warn; write it in Markdown");

    public static readonly DiagnosticDescriptor RawHtmlForbidden = Links(
        "TC3021",
        DiagnosticSeverity.Error,
        "Raw HTML where it is forbidden",
        "'{0}' is raw HTML, which the settings of this page forbid, so that readers see it as text at most; write it in Markdown");

    /// <summary>{0}: property, {1}: pattern, {2}: what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor UnusablePattern = Create(
        "TC0010",
        DiagnosticSeverity.Warning,
        DiagnosticCategories.Configuration,
        "A pattern for links matches nothing",
        "The pattern '{1}' of {0} can match nothing: {2}");

    public static readonly DiagnosticDescriptor InvalidRawHtmlPolicy = Create(
        "TC0011",
        DiagnosticSeverity.Error,
        DiagnosticCategories.Configuration,
        "A policy for raw HTML in .editorconfig cannot be used",
        "The line '{0} = {1}' of .editorconfig cannot be used, and raw HTML is forbidden there until it can: write 'allow', 'warn' or 'forbid'");

    private static DiagnosticDescriptor Links(string id, DiagnosticSeverity severity, string title, string message) =>
        Create(id, severity, DiagnosticCategories.Markdown, title, message);
}
