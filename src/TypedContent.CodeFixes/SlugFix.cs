using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
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
        var (document, diagnostic) = (context.Document, context.Diagnostics[0]);
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var argument = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var access = argument?.FirstAncestorOrSelf<ElementAccessExpressionSyntax>();
        foreach (var slug in FixProperties.CandidatesOf(diagnostic.Properties))
        {
            Register(context, root, $"Change the slug to '{slug}'", argument, LiteralOf(slug));
            if (access is not null
                && model?.GetTypeInfo(access.Expression, context.CancellationToken).Type is INamedTypeSymbol collection
                && EntryMembers.PathOf(collection, slug, context.CancellationToken) is { } path)
            {
                Register(context, root, $"Use '{access.Expression}.{path}'", access, MemberOf(access.Expression, path));
            }
        }
    }

    private static void Register(CodeFixContext context, SyntaxNode? root, string title, SyntaxNode? before, SyntaxNode after)
    {
        if (root is null || before is null)
        {
            return;
        }

        var changed = root.ReplaceNode(before, after.WithTriviaFrom(before));
        context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), equivalenceKey: title),
            context.Diagnostics);
    }

    private static LiteralExpressionSyntax LiteralOf(string slug) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(slug));

    private static ExpressionSyntax MemberOf(ExpressionSyntax collection, string path) =>
        path.Split('.').Aggregate(collection, static (left, name) =>
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, left, SyntaxFactory.IdentifierName(name)));
}
