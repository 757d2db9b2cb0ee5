namespace TypedContent.Generator.Model;

/// <summary>An instance property in the project's half of a record.</summary>
/// <param name="Type">As in <see cref="TypeText.Plain"/>, with <c>?</c> where it is nullable.</param>
/// <param name="IsSettable">By <c>set</c> or <c>init</c> of any access: generated constructors are of its own type.</param>
internal sealed record DeclaredProperty(string Name, string Type, bool IsReadable, bool IsSettable, bool IsRequired)
{
    /// <summary>Whether it can be given values of a type. That some pages have none does not matter: there it keeps its initialiser.</summary>
    public bool Takes(PropertyType type) => IsSettable && string.Equals(Type.TrimEnd('?'), TypeText.Plain(type), StringComparison.Ordinal);
}
