using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>A Markdown file below a content root. Equal while the compiler hands us the same <see cref="AdditionalText"/>.</summary>
/// <param name="OptionProblems">What is wrong with the options that apply to this path.</param>
internal sealed record ContentFile(
    AdditionalText Text, PageAddress Address, SeverityRules Severities, RawHtmlPolicy RawHtml, EquatableArray<DiagnosticInfo> OptionProblems)
{
    /// <summary>Null for a file that is none of ours: below no root, or no Markdown.</summary>
    public static ContentFile? TryCreate(AdditionalText text, ProjectOptions project, ContentPatterns declared, AnalyzerConfigOptions options)
    {
        if (!IsMarkdown(text.Path) || PageAddressReader.TryRead(text.Path, project, declared) is not { } address)
        {
            return null;
        }

        var severities = SeverityRulesReader.Read(options, project.ProjectFile);
        var rawHtml = RawHtmlPolicyReader.Read(options, project);
        return new ContentFile(text, address, severities.Value, rawHtml.Policy, [.. severities.Diagnostics, .. rawHtml.Problems, .. CheckOwners(text.Path, address, declared)]);
    }

    private static IEnumerable<DiagnosticInfo> CheckOwners(string path, PageAddress address, ContentPatterns declared)
    {
        List<string> owners = [];
        if (declared.Find(address.Path, owners) is not null && owners.Count > 1)
        {
            yield return DiagnosticInfo.Create(
                DiagnosticDescriptors.SeveralDeclaredTypes, path, SourceSpan.StartOfFile, string.Join(" and ", owners.Select(static owner => $"'{owner}'")), owners[0]);
        }
    }

    public static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
