using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Analyzers;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.CodeFixes;

/// <summary>Names another property, by <c>nameof</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class NameOfFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [DiagnosticDescriptors.UnusableOrder.Id, DiagnosticDescriptors.UnusableInverse.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.FindNode<ExpressionSyntax>().ConfigureAwait(false) is not { } argument)
        {
            return;
        }

        foreach (var property in FixProperties.CandidatesOf(context.Diagnostics[0].Properties))
        {
            context.Offer($"Use 'nameof({property})'", argument, SyntaxFactory.ParseExpression($"nameof({property})"));
        }
    }
}
