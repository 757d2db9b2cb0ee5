using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Simplification;

namespace TypedContent.CodeFixes;

/// <summary>What fixes do with the file of their diagnostic.</summary>
internal static class FixContext
{
    /// <summary>The innermost node at the diagnostic, which our analyzers put around a whole one; null for what is no longer there.</summary>
    public static async Task<T?> FindNode<T>(this CodeFixContext context)
        where T : SyntaxNode
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root?.FindNode(context.Diagnostics[0].Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();
    }

    /// <summary>Offers to replace a node.</summary>
    public static void Offer(this CodeFixContext context, string title, SyntaxNode before, SyntaxNode after) => context.Offer(
        title, cancellationToken => Replace(context.Document, before, after.WithTriviaFrom(before).WithAdditionalAnnotations(Simplifier.Annotation), cancellationToken));

    public static void Offer(this CodeFixContext context, string title, Func<CancellationToken, Task<Document>> change) =>
        context.RegisterCodeFix(CodeAction.Create(title, change, equivalenceKey: title), context.Diagnostics);

    private static async Task<Document> Replace(Document document, SyntaxNode before, SyntaxNode after, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return root is null ? document : document.WithSyntaxRoot(root.ReplaceNode(before, after));
    }
}
