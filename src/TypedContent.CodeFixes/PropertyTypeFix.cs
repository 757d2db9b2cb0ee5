using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Analyzers;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.CodeFixes;

/// <summary>Gives a property a type of which front matter has values. Nullable stays nullable; an initialiser is its author's to change.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class PropertyTypeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [DiagnosticDescriptors.UnsupportedType.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (await context.FindNode<TypeSyntax>().ConfigureAwait(false) is not { } type || model is null)
        {
            return;
        }

        foreach (var name in FixProperties.CandidatesOf(context.Diagnostics[0].Properties))
        {
            var plain = SyntaxFactory.ParseTypeName(name);
            var title = model.GetSpeculativeTypeInfo(type.SpanStart, plain, SpeculativeBindingOption.BindAsTypeOrNamespace).Type?.ToMinimalDisplayString(model, type.SpanStart) ?? name;
            context.Offer($"Change the type to '{title}'", type, type is NullableTypeSyntax ? SyntaxFactory.NullableType(plain) : plain);
        }
    }
}
