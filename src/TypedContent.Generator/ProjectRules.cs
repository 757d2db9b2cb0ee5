using System.Globalization;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Schemas;
using TypedContent.Generator.Validation;

namespace TypedContent.Generator;

/// <summary>What can be wrong between content and project.</summary>
internal static class ProjectRules
{
    public static EquatableArray<DiagnosticInfo> Check(Outcome<ProjectOptions> options, ProjectTypes types, long excess)
    {
        var problems = new List<DiagnosticInfo>(options.Diagnostics);
        if (TypeNames.HiddenSite(types, options.Value.ClassName, options.Value.ProjectFile) is { } hidden)
        {
            problems.Add(hidden);
        }

        if (excess > 0)
        {
            problems.Add(DiagnosticInfo.OfProject(DiagnosticDescriptors.LargeStringsOff, options.Value.ProjectFile, excess.ToString("N0", CultureInfo.InvariantCulture)));
        }

        return problems.ToEquatableArray();
    }

    /// <summary>A type of the project stands where a generated one would be: said at the first page of its set.</summary>
    public static IEnumerable<DiagnosticInfo> TakenNames(EquatableArray<AssignedType> types, EquatableArray<PageFacts> pages) =>
        from type in types
        where type.ClashingName is not null || type.ClashingCollection is not null
        let first = pages.FirstOrDefault(page => page.Type.Equals(type.Key))
        where first is not null
        from problem in TypeNames.Clashes(type, first.FullPath)
        select problem;
}
