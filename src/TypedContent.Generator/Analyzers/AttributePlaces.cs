using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Analyzers;

/// <summary>Where an attribute and its arguments stand in the code.</summary>
internal static class AttributePlaces
{
    public static Location Of(AttributeData attribute) => Syntax(attribute)?.GetLocation() ?? Location.None;

    /// <summary>An argument of the constructor, else the attribute.</summary>
    public static Location OfArgument(AttributeData attribute, int position = 0) => Argument(attribute, position)?.GetLocation() ?? Of(attribute);

    /// <summary>The value of a named argument, else the attribute.</summary>
    public static Location OfNamed(AttributeData attribute, string name) =>
        Arguments(attribute).FirstOrDefault(argument => string.Equals(argument.NameEquals?.Name.Identifier.ValueText, name, StringComparison.Ordinal))?.Expression.GetLocation()
        ?? Of(attribute);

    /// <summary>A part of the text of a named argument, as far as the code spells the text out.</summary>
    public static Location InNamed(AttributeData attribute, string name, string text, int start, int length)
    {
        var whole = OfNamed(attribute, name);
        var isSpelledOut = whole.SourceTree is { } tree && string.Equals(tree.GetText().ToString(whole.SourceSpan), $"\"{text}\"", StringComparison.Ordinal);
        return isSpelledOut ? Location.Create(whole.SourceTree!, new TextSpan(whole.SourceSpan.Start + 1 + start, length)) : whole; // There is text, so there is a tree.
    }

    private static ExpressionSyntax? Argument(AttributeData attribute, int position) =>
        Arguments(attribute).Where(static argument => argument.NameEquals is null).Skip(position).FirstOrDefault()?.Expression;

    private static IEnumerable<AttributeArgumentSyntax> Arguments(AttributeData attribute) => Syntax(attribute)?.ArgumentList?.Arguments ?? [];

    private static AttributeSyntax? Syntax(AttributeData attribute) => attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
}
