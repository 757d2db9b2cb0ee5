using Microsoft.CodeAnalysis;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declarations;

/// <summary>Writes types as generated code may: with <c>global::</c>, and generated records, which the compiler does not know yet, as <see cref="GeneratedRecord"/>.</summary>
internal static class TypeNameWriter
{
    private static readonly SymbolDisplayFormat Format =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Of(ITypeSymbol type) => string.Concat(type.ToDisplayParts(Format).Select(static part =>
        part.Kind is SymbolDisplayPartKind.ErrorTypeName ? GeneratedRecord.Mark(part.ToString()) : part.ToString()));
}
