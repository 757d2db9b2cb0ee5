using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Diagnostics;

/// <summary>
/// What <c>.globalconfig</c>, <c>NoWarn</c> and <c>WarningsAsErrors</c> make of our diagnostics. The compiler applies it
/// after us; we need to know because an error that no longer fails the build must not leave a null behind.
/// </summary>
internal sealed record ProjectSeverities(EquatableArray<SeverityRule> Rules, bool WarningsAreErrors)
{
    public static ProjectSeverities Read(CompilationOptions options, CancellationToken cancellationToken)
    {
        var rules = new List<SeverityRule>();
        foreach (var id in DiagnosticCatalog.All.Select(static descriptor => descriptor.Id))
        {
            if (options.SpecificDiagnosticOptions.TryGetValue(id, out var severity)
                || options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellationToken, out severity) is true)
            {
                rules.Add(new SeverityRule(id, severity));
            }
        }

        return new ProjectSeverities(rules.ToEquatableArray(), options.GeneralDiagnosticOption is ReportDiagnostic.Error);
    }

    /// <summary>The severity in which a diagnostic that we report as <paramref name="reported"/> reaches the user; null if it does not.</summary>
    public DiagnosticSeverity? Apply(string id, DiagnosticSeverity? reported)
    {
        if (reported is null)
        {
            return null;
        }

        foreach (var rule in Rules)
        {
            if (string.Equals(rule.Id, id, StringComparison.Ordinal) && rule.Severity is not ReportDiagnostic.Default)
            {
                return rule.Severity switch
                {
                    ReportDiagnostic.Error => DiagnosticSeverity.Error,
                    ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
                    ReportDiagnostic.Suppress => null,
                    _ => DiagnosticSeverity.Info,
                };
            }
        }

        return reported is DiagnosticSeverity.Warning && WarningsAreErrors ? DiagnosticSeverity.Error : reported;
    }
}
