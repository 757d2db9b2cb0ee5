using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Discovery;

/// <summary>Reads the <c>typedcontent_diagnostic.&lt;id&gt;.severity</c> keys that apply to a path.</summary>
internal static class SeverityRulesReader
{
    private const string Prefix = "typedcontent_diagnostic.";
    private const string Suffix = ".severity";

    public static Outcome<SeverityRules> Read(AnalyzerConfigOptions options, string? projectFile)
    {
        List<SeverityRule>? rules = null;
        List<DiagnosticInfo>? diagnostics = null;
        foreach (var key in options.Keys)
        {
            if (!key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || !options.TryGetValue(key, out var value))
            {
                continue;
            }

            if (TryReadId(key) is not { } id)
            {
                Reject("it needs the ID of a diagnostic or its first digits, as in 'typedcontent_diagnostic.TC3001.severity'");
            }
            else if (TryReadSeverity(value) is not { } severity)
            {
                Reject("the severity must be error, warning, suggestion, silent, none or default");
            }
            else
            {
                (rules ??= []).Add(new SeverityRule(id, severity));
            }

            void Reject(string reason) => (diagnostics ??= []).Add(DiagnosticInfo.OfProject(DiagnosticDescriptors.InvalidSeverity, projectFile, key, value, reason));
        }

        var sorted = rules?.OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToEquatableArray() ?? [];
        return new(sorted.IsEmpty ? SeverityRules.None : new SeverityRules(sorted), diagnostics?.ToEquatableArray() ?? []);
    }

    /// <summary>The compiler gives keys in lower case.</summary>
    private static string? TryReadId(string key)
    {
        if (key.Length <= Prefix.Length + Suffix.Length || !key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var id = key[Prefix.Length..^Suffix.Length].ToUpperInvariant();
        return DiagnosticId.IsIdOrPrefix(id) && DiagnosticCatalog.All.Any(descriptor => descriptor.Id.StartsWith(id, StringComparison.Ordinal)) ? id : null;
    }

    private static ReportDiagnostic? TryReadSeverity(string value) => value.Trim().ToLowerInvariant() switch
    {
        "default" => ReportDiagnostic.Default,
        "none" => ReportDiagnostic.Suppress,
        "silent" => ReportDiagnostic.Hidden,
        "suggestion" => ReportDiagnostic.Info,
        "warning" => ReportDiagnostic.Warn,
        "error" => ReportDiagnostic.Error,
        _ => null,
    };
}
