using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedContent.Generator.Declarations;

/// <summary>The value that a property has where a page does not set it, as far as its source shows it: a literal or a member of an enum.</summary>
internal static class InitialValue
{
    /// <summary>Text, a number as C# writes it, <c>true</c>, or the name of a member; null for all else.</summary>
    public static string? Of(IPropertySymbol property, CancellationToken cancellationToken) => property.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellationToken) switch
        {
            PropertyDeclarationSyntax { Initializer.Value: { } value } => TextOf(value),
            ParameterSyntax { Default.Value: { } value } => TextOf(value),
            _ => null,
        })
        .FirstOrDefault(static text => text is not null);

    private static string? TextOf(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.NumericLiteralExpression) => literal.Token.Text,
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.TrueLiteralExpression) || literal.IsKind(SyntaxKind.FalseLiteralExpression) => literal.Token.Text,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax number } negative when negative.IsKind(SyntaxKind.UnaryMinusExpression) => $"-{number.Token.Text}",
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => null,
    };
}
