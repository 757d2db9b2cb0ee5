using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Analyzers;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.CodeFixes;

/// <summary>Gives a declared type a name on <c>Site</c> that no other has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class MemberNameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [DiagnosticDescriptors.MemberTaken.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.FindNode<AttributeSyntax>().ConfigureAwait(false) is { ArgumentList: { } arguments } attribute
            && FixProperties.CandidatesOf(context.Diagnostics[0].Properties) is [var name, ..])
        {
            var others = arguments.Arguments.Where(static argument => argument.NameEquals?.Name.Identifier.ValueText is not "Name").Select(static argument => argument.ToString());
            var list = SyntaxFactory.ParseAttributeArgumentList($"({string.Join(", ", others)}, Name = {SymbolDisplay.FormatLiteral(name, quote: true)})");
            context.Offer($"Set 'Name = \"{name}\"'", attribute, attribute.WithArgumentList(list));
        }
    }
}
