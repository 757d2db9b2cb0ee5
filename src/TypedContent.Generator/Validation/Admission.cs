using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Validation;

/// <summary>Decides what becomes of a page without the values that its type requires.</summary>
internal static class Admission
{
    /// <summary>
    /// While one of its errors stands, the build fails and the entry stays, so that C# shows no follow-up errors. Once they
    /// are all downgraded the app would run with null where its type says otherwise: then the entry is left out.
    /// </summary>
    public static bool IsLeftOut(EquatableArray<DiagnosticInfo> problems, SeverityRules severities, ProjectSeverities project)
    {
        foreach (var problem in problems)
        {
            if (problem.Descriptor.DefaultSeverity is DiagnosticSeverity.Error && project.Apply(problem.Id, severities.Of(problem.Descriptor)) is DiagnosticSeverity.Error)
            {
                return false;
            }
        }

        return true;
    }
}
