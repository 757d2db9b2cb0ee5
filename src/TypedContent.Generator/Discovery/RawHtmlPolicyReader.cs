using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>Reads what a page may do with raw HTML: the key <c>typedcontent_raw_html</c> of <c>.editorconfig</c>, else what the project says.</summary>
internal static class RawHtmlPolicyReader
{
    private const string Key = "typedcontent_raw_html";

    public static (RawHtmlPolicy Policy, EquatableArray<DiagnosticInfo> Problems) Read(AnalyzerConfigOptions options, ProjectOptions project)
    {
        if (!options.TryGetValue(Key, out var value) || string.IsNullOrWhiteSpace(value))
        {
            return (project.RawHtml, []);
        }

        // Whoever meant to forbid it and misspelled the word must not get the opposite.
        return TryParse(value) is { } policy
            ? (policy, [])
            : (RawHtmlPolicy.Forbid, [DiagnosticInfo.OfProject(DiagnosticDescriptors.InvalidRawHtmlPolicy, project.ProjectFile, Key, value)]);
    }

    public static RawHtmlPolicy? TryParse(string value) => value.Trim().ToLowerInvariant() switch
    {
        "allow" => RawHtmlPolicy.Allow,
        "warn" => RawHtmlPolicy.Warn,
        "forbid" => RawHtmlPolicy.Forbid,
        _ => null,
    };
}
