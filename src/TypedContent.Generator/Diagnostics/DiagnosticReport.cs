using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Diagnostics;

/// <summary>How the diagnostics of one page are reported.</summary>
/// <param name="BodyStart">Offset of the body, whose diagnostics count from there.</param>
/// <param name="BodyLine">Zero-based line of the body.</param>
internal sealed record PagePolicy(string FullPath, SeverityRules Severities, EquatableArray<Suppression> Suppressions, int BodyStart, int BodyLine);

/// <summary>A diagnostic in the severity that the page's settings give it.</summary>
internal sealed record ReportedDiagnostic(DiagnosticInfo Info, DiagnosticSeverity Severity)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Info.Descriptor, Info.Location?.ToLocation(), Severity, additionalLocations: null, properties: null, [.. Info.Arguments]);
}

/// <summary>Brings the diagnostics of all stages together: as configured, each once, by file and position.</summary>
internal static class DiagnosticReport
{
    /// <param name="ofFiles">Located in their files.</param>
    /// <param name="ofBodies">Located from the start of their page's body.</param>
    public static EquatableArray<ReportedDiagnostic> Prepare(
        IEnumerable<DiagnosticInfo> ofFiles, IEnumerable<DiagnosticInfo> ofBodies, IEnumerable<PagePolicy> policies)
    {
        var byPath = new Dictionary<string, PagePolicy>(StringComparer.Ordinal);
        foreach (var policy in policies)
        {
            byPath[policy.FullPath] = policy;
        }

        return ofFiles.Concat(ofBodies.Select(diagnostic => Shift(diagnostic, byPath)))
            .Distinct()
            .Select(diagnostic => Apply(diagnostic, byPath))
            .OfType<ReportedDiagnostic>()
            // With one separator, so that folders stand in the same order on every system.
            .OrderBy(static diagnostic => diagnostic.Info.Location?.Path.Replace('\\', '/') ?? "", StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Info.Location?.Place.Span.Start ?? 0)
            .ThenBy(static diagnostic => diagnostic.Info.Id, StringComparer.Ordinal)
            .ThenBy(static diagnostic => string.Join("\n", diagnostic.Info.Arguments), StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static DiagnosticInfo Shift(DiagnosticInfo diagnostic, Dictionary<string, PagePolicy> policies) =>
        diagnostic.Location is { } location && policies.TryGetValue(location.Path, out var policy)
            ? diagnostic with { Location = location with { Place = location.Place.Shift(policy.BodyStart, policy.BodyLine) } }
            : diagnostic;

    private static ReportedDiagnostic? Apply(DiagnosticInfo diagnostic, Dictionary<string, PagePolicy> policies)
    {
        if (diagnostic.Location is not { } location || !policies.TryGetValue(location.Path, out var policy))
        {
            return new ReportedDiagnostic(diagnostic, diagnostic.Descriptor.DefaultSeverity);
        }

        var isSuppressed = policy.Suppressions.Any(suppression => suppression.Covers(diagnostic));
        return !isSuppressed && policy.Severities.Of(diagnostic.Descriptor) is { } severity ? new ReportedDiagnostic(diagnostic, severity) : null;
    }
}
