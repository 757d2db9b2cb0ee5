namespace TypedContent;

/// <summary>
/// Fills a list with the entries that refer to this one: <c>[InverseOf(nameof(Post.Author))] public IReadOnlyList&lt;Post&gt; Posts { get; init; } = [];</c>
/// No key belongs to it.
/// </summary>
/// <param name="property">The property of the list's entries that refers to this type.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InverseOfAttribute(string property) : Attribute
{
    /// <summary>The property that refers to this type.</summary>
    public string Property { get; } = property;
}
