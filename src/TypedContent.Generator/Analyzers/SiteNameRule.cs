using Microsoft.CodeAnalysis;
using TypedContent.Generator.Declarations;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Analyzers;

/// <summary>Each declared type is a member of <c>Site</c>, by a name of its own.</summary>
internal static class SiteNameRule
{
    /// <param name="declared">All of the project, in the generator's order: of two the later one has to give way.</param>
    public static Diagnostic? Check(Declaration declaration, IReadOnlyList<Declaration> declared, string className)
    {
        var reserved = new HashSet<string>([.. ReservedNames.ObjectMembers, "Entries", className], StringComparer.Ordinal);
        if (declaration.MemberName is { } name && (!string.Equals(Naming.OfSegment(name), name, StringComparison.Ordinal) || reserved.Contains(name)))
        {
            var usable = Naming.Unique(Naming.OfSegment(name), reserved.Contains);
            return CodeDiagnostic.Create(
                DiagnosticDescriptors.UnusableMemberName, AttributePlaces.OfNamed(declaration.Attribute, "Name"), FixProperties.Candidates([usable]), name, className, usable);
        }

        if (MemberOf(declaration) is not { } member
            || declared.TakeWhile(other => !ReferenceEquals(other, declaration)).FirstOrDefault(other => string.Equals(MemberOf(other), member, StringComparison.Ordinal)) is not { } first)
        {
            return null;
        }

        reserved.UnionWith(declared.Select(MemberOf).OfType<string>());
        var free = Naming.Unique(Proposal(declaration, reserved), reserved.Contains);
        return CodeDiagnostic.Create(
            DiagnosticDescriptors.MemberTaken,
            AttributePlaces.Of(declaration.Attribute),
            FixProperties.Candidates([free]),
            $"{className}.{member}", first.Type.Name, declaration.Type.Name, free);
    }

    /// <summary>Null for one whose pattern is of no use, and for the index page of a folder, which is a member of the collection.</summary>
    private static string? MemberOf(Declaration declaration)
    {
        if (!PatternRule.IsUsable(declaration) || declaration.Pattern is not { } pattern)
        {
            return null;
        }

        if (declaration.IsPage)
        {
            var standing = PageAddressReader.Read(pattern, pattern);
            return standing.Type.Role is PageRole.Index ? null
                : Naming.OfSegment(declaration.MemberName ?? standing.Segments[standing.Segments.Count - 1]);
        }

        var folder = new ContentPattern(pattern).FixedFolders.FirstOrDefault();
        return Naming.OfSegment(declaration.MemberName ?? (folder is null ? declaration.Type.Name : TreePath.CollectionFolder(folder)));
    }

    /// <summary>The folder that tells it from the other one, else the name of the type.</summary>
    private static string Proposal(Declaration declaration, HashSet<string> taken)
    {
        var folder = declaration.IsPage ? null : new ContentPattern(declaration.Pattern ?? "").FixedFolders.LastOrDefault();
        return folder is not null && !taken.Contains(Naming.OfSegment(folder)) ? Naming.OfSegment(folder) : declaration.Type.Name;
    }
}
