using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Analyzers;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.CodeFixes;

/// <summary>Replaces the text of an attribute's argument by one that will do: a pattern, a path, a name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class TextFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        DiagnosticDescriptors.UnusableContentPattern.Id,
        DiagnosticDescriptors.PatternWithoutFiles.Id,
        DiagnosticDescriptors.NoSuchPage.Id,
        DiagnosticDescriptors.UnusableMemberName.Id,
    ];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.FindNode<ExpressionSyntax>().ConfigureAwait(false) is not { } argument)
        {
            return;
        }

        foreach (var text in FixProperties.CandidatesOf(context.Diagnostics[0].Properties))
        {
            context.Offer($"Change it to '{text}'", argument, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)));
        }
    }
}
