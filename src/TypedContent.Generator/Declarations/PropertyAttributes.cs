using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Declarations;

/// <summary>The attributes of a property; of a positional record also those of its parameter, where they stand without <c>property:</c>.</summary>
internal sealed class PropertyAttributes(IPropertySymbol property, IParameterSymbol? parameter)
{
    public IEnumerable<AttributeData> All => parameter is null ? property.GetAttributes() : property.GetAttributes().Concat(parameter.GetAttributes());

    public bool Has(string name) => Find(name) is not null;

    /// <summary>The first argument, or null.</summary>
    public string? Text(string name) => DeclaredAttributes.Text(Find(name));

    public char? Character(string name) => Find(name)?.ConstructorArguments is [{ Value: char character }] ? character : null;

    public EquatableArray<string> Texts(string name) => Find(name)?.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } texts]
        ? texts.Values.Select(static text => text.Value).OfType<string>().ToEquatableArray()
        : [];

    private AttributeData? Find(string name) => DeclaredAttributes.Find(property, name) ?? (parameter is null ? null : DeclaredAttributes.Find(parameter, name));
}
