using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Analyzers;

/// <summary>
/// Finds slugs in code that no entry has: <c>Site.Posts["typo"]</c>. <c>Find</c>, <c>TryGetValue</c> and <c>Contains</c> may ask for any.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SlugAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [DiagnosticDescriptors.UnknownSlugInCode];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("TypedContent.ContentCollection`1") is { } type)
            {
                var check = new SlugCheck(type);
                start.RegisterSyntaxNodeAction(check.Run, SyntaxKind.ElementAccessExpression, SyntaxKind.ElementBindingExpression);
            }
        });
    }

    /// <summary>Has state: the slugs of a collection are read when the first literal asks for one, and then kept for the compilation.</summary>
    private sealed class SlugCheck(INamedTypeSymbol contentCollection)
    {
        private readonly ConcurrentDictionary<INamedTypeSymbol, KnownSlugs?> _tables = new(SymbolEqualityComparer.Default);

        public void Run(SyntaxNodeAnalysisContext context)
        {
            if (ArgumentOf(context.Node) is not { } argument
                || ReceiverOf(context.Node) is not { } receiver
                || context.SemanticModel.GetConstantValue(argument, context.CancellationToken).Value is not string slug
                || context.SemanticModel.GetTypeInfo(receiver, context.CancellationToken).Type is not INamedTypeSymbol collection
                || !SymbolEqualityComparer.Default.Equals(collection.BaseType?.OriginalDefinition, contentCollection)
                || IsBuiltInCode(receiver, context.SemanticModel, context.CancellationToken))
            {
                return;
            }

            var slugs = _tables.GetOrAdd(collection, type => SlugTable.TryRead(type, context.CancellationToken));
            if (slugs is not null && !slugs.Published.Contains(slug))
            {
                context.ReportDiagnostic(SlugReport.Create(argument.GetLocation(), receiver is ThisExpressionSyntax ? collection.Name : receiver.ToString(), slug, slugs));
            }
        }

        /// <summary>The one argument, if it can be a constant text.</summary>
        private static ExpressionSyntax? ArgumentOf(SyntaxNode node)
        {
            var arguments = (node as ElementAccessExpressionSyntax)?.ArgumentList ?? ((ElementBindingExpressionSyntax)node).ArgumentList;
            return arguments.Arguments is [{ Expression: var argument }] && !argument.IsKind(SyntaxKind.NumericLiteralExpression) ? argument : null;
        }

        /// <summary>What stands before the brackets, or before the <c>?</c> of <c>posts?["slug"]</c>.</summary>
        private static ExpressionSyntax? ReceiverOf(SyntaxNode node) => node is ElementAccessExpressionSyntax access
            ? access.Expression
            : node.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(conditional => conditional.WhenNotNull.Span.Contains(node.Span))?.Expression;

        /// <summary>A collection that code has built, for a test, has the slugs that it was given.</summary>
        private static bool IsBuiltInCode(ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellationToken) =>
            receiver is BaseObjectCreationExpressionSyntax
            || (model.GetSymbolInfo(receiver, cancellationToken).Symbol is (ILocalSymbol or IFieldSymbol) and var variable
                && variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax });
    }
}
