using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Analyzers;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.CodeFixes;

/// <summary>Replaces an unknown slug by a near one, or the whole access by the member of that entry.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class SlugFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [DiagnosticDescriptors.UnknownSlugInCode.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (await context.FindNode<ExpressionSyntax>().ConfigureAwait(false) is not { } argument)
        {
            return;
        }

        var access = argument.FirstAncestorOrSelf<ElementAccessExpressionSyntax>();
        foreach (var slug in FixProperties.CandidatesOf(context.Diagnostics[0].Properties))
        {
            context.Offer($"Change the slug to '{slug}'", argument, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(slug)));
            if (access is not null
                && model?.GetTypeInfo(access.Expression, context.CancellationToken).Type is INamedTypeSymbol collection
                && EntryMembers.PathOf(collection, slug, context.CancellationToken) is { } path)
            {
                context.Offer($"Use '{access.Expression}.{path}'", access, MemberOf(access.Expression, path));
            }
        }
    }

    private static ExpressionSyntax MemberOf(ExpressionSyntax collection, string path) =>
        path.Split('.').Aggregate(collection, static (left, name) =>
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, left, SyntaxFactory.IdentifierName(name)));
}
