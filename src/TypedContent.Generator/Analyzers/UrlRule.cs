using Microsoft.CodeAnalysis;
using TypedContent.Generator.Declarations;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Analyzers;

/// <summary>The pattern of a collection's URLs names parts of the path and properties that can stand in a URL.</summary>
internal static class UrlRule
{
    public static IEnumerable<Diagnostic> Check(Declaration declaration, CancellationToken cancellationToken)
    {
        if (DeclaredAttributes.Named(declaration.Attribute, "Url") is not string pattern || DeclaredTypeReader.Read(declaration.Type, cancellationToken) is not { } declared)
        {
            yield break;
        }

        var own = new HashSet<string>(ContentMembers.Of(declaration.Type).Select(static property => property.Name), StringComparer.Ordinal);
        foreach (var problem in UrlPatternParser.Parse(pattern, [.. declared.Root.Properties.Where(property => own.Contains(property.Name))]).Problems.ToList())
        {
            yield return CodeDiagnostic.Create(
                DiagnosticDescriptors.UnusableUrl, AttributePlaces.InNamed(declaration.Attribute, "Url", pattern, problem.Start, problem.Length), pattern, problem.Text);
        }
    }
}
