using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.CodeFixes;

/// <summary>Removes an attribute that says nothing, or one too many.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RemoveAttributeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [DiagnosticDescriptors.AttributeWithoutEffect.Id, DiagnosticDescriptors.TwoDeclarations.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.FindNode<AttributeSyntax>().ConfigureAwait(false) is { } attribute)
        {
            context.Offer($"Remove [{attribute.Name}]", cancellationToken => Remove(context.Document, attribute, cancellationToken));
        }
    }

    private static async Task<Document> Remove(Document document, AttributeSyntax attribute, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        editor.RemoveNode(attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list ? list : attribute, SyntaxRemoveOptions.KeepLeadingTrivia | SyntaxRemoveOptions.AddElasticMarker);
        return editor.GetChangedDocument();
    }
}
