using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Diagnostics;

/// <summary>A line <c>typedcontent_diagnostic.TC3001.severity = none</c> of an <c>.editorconfig</c>; <paramref name="Id"/> may be a prefix such as <c>TC2</c>.</summary>
internal sealed record SeverityRule(string Id, ReportDiagnostic Severity);

/// <summary>
/// The severities that <c>.editorconfig</c> sets for one path. Roslyn does not apply its own keys to files that are not
/// C#, so these are ours.
/// </summary>
internal sealed record SeverityRules(EquatableArray<SeverityRule> Rules)
{
    public static SeverityRules None { get; } = new([]);

    /// <summary>The severity at which <paramref name="descriptor"/> is reported: the longest matching rule wins. Null to leave it out.</summary>
    public DiagnosticSeverity? Of(DiagnosticDescriptor descriptor)
    {
        SeverityRule? best = null;
        foreach (var rule in Rules)
        {
            if (Covers(rule.Id, descriptor.Id) && rule.Id.Length > (best?.Id.Length ?? 0))
            {
                best = rule;
            }
        }

        return best?.Severity switch
        {
            null or ReportDiagnostic.Default => descriptor.DefaultSeverity,
            ReportDiagnostic.Suppress => null,
            ReportDiagnostic.Error => DiagnosticSeverity.Error,
            ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
            ReportDiagnostic.Info => DiagnosticSeverity.Info,
            _ => DiagnosticSeverity.Hidden,
        };
    }

    /// <summary>That a page is gone is said as long as nobody has silenced this alone: a group that is only lowered would take pages silently.</summary>
    private static bool Covers(string idOrPrefix, string id) =>
        string.Equals(idOrPrefix, id, StringComparison.Ordinal)
        || (id.StartsWith(idOrPrefix, StringComparison.Ordinal) && !string.Equals(id, DiagnosticDescriptors.PageLeftOut.Id, StringComparison.Ordinal));
}
