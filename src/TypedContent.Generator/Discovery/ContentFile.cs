using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>A Markdown file below a content root. Equal while the compiler hands us the same <see cref="AdditionalText"/>.</summary>
/// <param name="OptionProblems">What is wrong with the options that apply to this path.</param>
internal sealed record ContentFile(AdditionalText Text, PageAddress Address, SeverityRules Severities, EquatableArray<DiagnosticInfo> OptionProblems)
{
    /// <summary>Null for a file that is none of ours: below no root, or no Markdown.</summary>
    public static ContentFile? TryCreate(AdditionalText text, ProjectOptions project, AnalyzerConfigOptions options)
    {
        if (!IsMarkdown(text.Path) || PageAddressReader.TryRead(text.Path, project) is not { } address)
        {
            return null;
        }

        var severities = SeverityRulesReader.Read(options, project.ProjectFile);
        return new ContentFile(text, address, severities.Value, severities.Diagnostics);
    }

    private static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
