using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Validation;

/// <summary>All that is configured for the diagnostics of a page, by whatever means.</summary>
internal sealed record PageSeverities(SeverityRules Rules, EquatableArray<Suppression> Suppressions, ProjectSeverities Project)
{
    /// <summary>Whether the diagnostic fails the build.</summary>
    public bool IsError(DiagnosticInfo diagnostic) =>
        !Suppressions.Any(suppression => suppression.Covers(diagnostic))
        && Project.Apply(diagnostic.Id, Rules.Of(diagnostic.Descriptor)) is DiagnosticSeverity.Error;
}

/// <summary>Decides what becomes of a page without the values that its type requires.</summary>
internal static class Admission
{
    /// <summary>
    /// While one of its errors stands, the build fails and the entry stays, so that C# shows no follow-up errors. Once they
    /// are all downgraded the app would run with null where its type says otherwise: then the entry is left out.
    /// </summary>
    public static bool IsLeftOut(EquatableArray<DiagnosticInfo> problems, PageSeverities severities) =>
        !problems.Any(problem => problem.Descriptor.DefaultSeverity is DiagnosticSeverity.Error && severities.IsError(problem));
}
