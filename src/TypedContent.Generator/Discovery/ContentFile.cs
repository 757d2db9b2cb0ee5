using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>A page or a data file below a content root. Equal while the compiler hands us the same <see cref="AdditionalText"/>.</summary>
/// <param name="OptionProblems">What is wrong with the options that apply to this path.</param>
internal sealed record ContentFile(
    AdditionalText Text, ContentFormat Format, PageAddress Address, SeverityRules Severities, RawHtmlPolicy RawHtml, EquatableArray<DiagnosticInfo> OptionProblems)
{
    /// <summary>Null for a file that is none of ours: below no root, or of no format that we read.</summary>
    public static ContentFile? TryCreate(AdditionalText text, ProjectOptions project, ContentPatterns declared, AnalyzerConfigOptions options)
    {
        if (ContentFormats.Of(text.Path) is not { } format || ContentPath.TryRead(text.Path, project) is not { } path)
        {
            return null;
        }

        var severities = SeverityRulesReader.Read(options, project.ProjectFile);
        var rawHtml = RawHtmlPolicyReader.Read(options, project);
        return new ContentFile(text, format, AddressOf(path, format, declared), severities.Value, rawHtml.Policy, [.. severities.Diagnostics, .. rawHtml.Problems, .. CheckOwners(text.Path, path.Path, declared)]);
    }

    private static IEnumerable<DiagnosticInfo> CheckOwners(string fullPath, string path, ContentPatterns declared)
    {
        List<string> owners = [];
        if (declared.Find(path, owners) is not null && owners.Count > 1)
        {
            yield return DiagnosticInfo.Create(
                DiagnosticDescriptors.SeveralDeclaredTypes, fullPath, SourceSpan.StartOfFile, string.Join(" and ", owners.Select(static owner => $"'{owner}'")), owners[0]);
        }
    }

    /// <summary>The set that a file belongs to: that of a declared type whose pattern it matches, else the one that its path tells.</summary>
    private static PageAddress AddressOf(ContentPath path, ContentFormat format, ContentPatterns declared)
    {
        if (declared.Find(path.Path) is { } found)
        {
            return found.Set.IsData
                ? DataAddressReader.ReadDeclared(path.Path, path.SourcePath, found.Set, found.FolderCount)
                : DeclaredAddress.Of(PageAddressReader.Read(path.Path, path.SourcePath), found.Set, found.IsPage, found.FolderCount);
        }

        return format is ContentFormat.Markdown
            ? PageAddressReader.Read(path.Path, path.SourcePath)
            : DataAddressReader.Read(path.Path, path.SourcePath);
    }
}
