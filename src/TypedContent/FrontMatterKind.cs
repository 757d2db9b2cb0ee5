namespace TypedContent;

/// <summary>What a <see cref="FrontMatterValue"/> is.</summary>
public enum FrontMatterKind
{
    /// <summary>A key without a value, or <c>null</c>.</summary>
    Null,

    /// <summary>A text, number, boolean or date: it is read from its source text.</summary>
    Scalar,

    /// <summary>A list.</summary>
    List,

    /// <summary>Keys with values.</summary>
    Mapping,
}
