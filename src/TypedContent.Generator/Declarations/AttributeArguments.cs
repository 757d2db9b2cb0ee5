using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Declarations;

/// <summary>The constants of an attribute, as text of the invariant culture.</summary>
internal sealed class AttributeArguments(AttributeData attribute)
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    /// <summary>Of its class, where it is one that .NET brings; null for others.</summary>
    public string? AnnotationName => attribute.AttributeClass is { } type && type.ContainingNamespace?.ToDisplayString() == Annotations && IsValidation ? type.Name : null;

    /// <summary>Whether it derives from <c>ValidationAttribute</c>.</summary>
    public bool IsValidation
    {
        get
        {
            for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
            {
                if (type.Name == "ValidationAttribute" && type.ContainingNamespace?.ToDisplayString() == Annotations)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public int Count => attribute.ConstructorArguments.Length;

    /// <summary>The items of an argument list; null is none of them, since a missing value is judged by <c>[Required]</c> alone.</summary>
    public EquatableArray<string> Values =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } only] ? only.Values.Select(TextOf).OfType<string>().ToEquatableArray() : [];

    /// <summary>Null for an argument that is not there.</summary>
    public string? Text(int index) => index < Count ? TextOf(attribute.ConstructorArguments[index]) : null;

    /// <summary>Null for an argument that is not there.</summary>
    public int? Integer(int index) => index < Count && attribute.ConstructorArguments[index].Value is int number ? number : null;

    /// <summary>The full name of a type argument.</summary>
    public string? TypeName(int index) =>
        index < Count && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Type, Value: { } type } ? type.ToString() : null;

    public int? NamedInteger(string name) => Named(name) is int number ? number : null;

    public bool NamedFlag(string name) => Named(name) is true;

    /// <summary><c>ErrorMessage</c> with its arguments, but for the name of the property; null where there is none.</summary>
    public string? Message(params string?[] arguments)
    {
        if (Named("ErrorMessage") is not string { Length: > 0 } message)
        {
            return null;
        }

        try
        {
            return string.Format(CultureInfo.InvariantCulture, message, ["{0}", .. arguments]);
        }
        catch (FormatException)
        {
            // At run time it would throw. Here it is still what its author wanted to say.
            return message;
        }
    }

    private static string? TextOf(TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Array or TypedConstantKind.Type } => null,
        { Value: double number } => Invariant.Number(number),
        { Value: float number } => Invariant.Number((double)number),
        { Value: bool flag } => flag ? "true" : "false",
        { Value: IFormattable value } => value.ToString(null, CultureInfo.InvariantCulture),
        { Value: { } value } => value.ToString(),
        _ => null,
    };

    private object? Named(string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (string.Equals(argument.Key, name, StringComparison.Ordinal))
            {
                return argument.Value.Value;
            }
        }

        return null;
    }
}
