using Microsoft.CodeAnalysis;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Declarations;

/// <summary>Writes types as generated code may: with <c>global::</c>, and generated records, which the compiler does not know yet, as <see cref="GeneratedRecord"/>.</summary>
internal static class TypeNameWriter
{
    private static readonly SymbolDisplayFormat Format =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Of(ITypeSymbol type)
    {
        List<string> name = [];
        var namespaceStart = -1;
        foreach (var part in type.ToDisplayParts(Format))
        {
            var text = part.ToString();
            var isOfNamespace = part.Kind is SymbolDisplayPartKind.NamespaceName or SymbolDisplayPartKind.ErrorTypeName || text is "global" or "::" or ".";
            if (part.Kind is SymbolDisplayPartKind.ErrorTypeName)
            {
                // The record is known by its own name; a namespace that does not exist yet is faulty too.
                name.RemoveRange(namespaceStart < 0 ? name.Count : namespaceStart, namespaceStart < 0 ? 0 : name.Count - namespaceStart);
                text = GeneratedRecord.Mark(text);
            }

            namespaceStart = !isOfNamespace ? -1 : namespaceStart < 0 ? name.Count : namespaceStart;
            name.Add(text);
        }

        return string.Concat(name);
    }
}
