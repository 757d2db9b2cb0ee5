using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedContent.Generator.Declarations;

/// <summary>The default value of a parameter as C#.</summary>
internal static class DefaultExpression
{
    public static string Of(IParameterSymbol parameter)
    {
        var type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : parameter.Type;
        return parameter.ExplicitDefaultValue switch
        {
            null => $"default({TypeNameWriter.Of(parameter.Type)})!",
            double number when double.IsNaN(number) => "double.NaN",
            double number when double.IsInfinity(number) => number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity",
            float number when float.IsNaN(number) || float.IsInfinity(number) => $"(float)({(float.IsNaN(number) ? "float.NaN" : number > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity")})",
            var value when type.TypeKind is TypeKind.Enum => $"({PropertyTypeReader.FullName(type)})({Literal(value)})",
            var value => $"({PropertyTypeReader.FullName(type)})({Literal(value)})",
        };
    }

    private static string Literal(object value) => value switch
    {
        decimal number => $"{SymbolDisplay.FormatPrimitive(number, quoteStrings: true, useHexadecimalNumbers: false)}m",
        ulong number => $"{SymbolDisplay.FormatPrimitive(number, quoteStrings: true, useHexadecimalNumbers: false)}ul",
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) ?? "default",
    };
}
