using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using TypedContent.Generator.Analyzers;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.CodeFixes;

/// <summary>Takes a modifier away that keeps objects from being made of a declared type, or that hides it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class ModifierFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [DiagnosticDescriptors.UnusableType.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.FindNode<TypeDeclarationSyntax>().ConfigureAwait(false) is not { } type)
        {
            return;
        }

        var modifier = FixProperties.CandidatesOf(context.Diagnostics[0].Properties).FirstOrDefault();
        if (type.Modifiers.FirstOrDefault(token => string.Equals(token.ValueText, modifier, StringComparison.Ordinal)) is { ValueText.Length: > 0 } token && modifier is not "private")
        {
            context.Offer($"Remove '{modifier}'", type, type.ReplaceToken(token, Microsoft.CodeAnalysis.CSharp.SyntaxFactory.Token(token.LeadingTrivia, default, default)));
        }
        else if (modifier is "private")
        {
            context.Offer("Make it internal", type, SyntaxGenerator.GetGenerator(context.Document).WithAccessibility(type, Accessibility.Internal));
        }
    }
}
