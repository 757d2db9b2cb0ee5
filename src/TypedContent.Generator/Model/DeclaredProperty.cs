namespace TypedContent.Generator.Model;

/// <summary>An instance property in the project's half of a record.</summary>
/// <param name="Type">As in <see cref="TypeText.Plain"/>, with <c>?</c> where it is nullable.</param>
/// <param name="IsSettable">By <c>set</c> or <c>init</c> of any access: generated constructors are of its own type.</param>
internal sealed record DeclaredProperty(string Name, string Type, bool IsReadable, bool IsSettable, bool IsRequired)
{
    /// <summary>How it is part of JSON; null where it is not.</summary>
    public JsonMember? Json { get; init; }

    /// <summary>Whether it can be given values of a type. That some pages have none does not matter: there it keeps its initialiser.</summary>
    public bool Takes(PropertyType type) => IsSettable && string.Equals(Type.TrimEnd('?'), TypeText.Plain(type), StringComparison.Ordinal);
}

/// <summary>A property as part of JSON.</summary>
/// <param name="Name">By <c>[JsonPropertyName]</c>; null where the name of the property says it.</param>
/// <param name="Condition">The value of <c>JsonIgnoreCondition</c> that decides whether it is left out; null where the options do.</param>
internal sealed record JsonMember(string? Name, int? Condition);
