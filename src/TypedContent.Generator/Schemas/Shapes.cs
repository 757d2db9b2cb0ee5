using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Schemas;

/// <summary>What is known of a value without the value: all that inference sees, so that editing a value leaves schemas cached.</summary>
internal abstract record ValueShape;

internal sealed record ScalarShape(ShapeKind Kind) : ValueShape
{
    private static readonly ScalarShape[] Instances = [.. ((ShapeKind[])Enum.GetValues(typeof(ShapeKind))).Select(static kind => new ScalarShape(kind))];

    /// <summary>One instance per kind: a site has many values and few kinds.</summary>
    public static ScalarShape Of(ShapeKind kind) => Instances[(int)kind];
}

/// <param name="Items">Scalars without repetition and in order of kind, so that one more tag changes nothing; then the rest, as written.</param>
internal sealed record ListShape(EquatableArray<ValueShape> Items) : ValueShape;

/// <param name="Keys">In the order of the source.</param>
internal sealed record MappingShape(EquatableArray<KeyShape> Keys) : ValueShape;

/// <param name="Key">As its author spells it.</param>
internal sealed record KeyShape(string Key, ValueShape Value);

/// <summary>The front matter of a page as inference sees it.</summary>
/// <param name="Path">The page's path below the content root (<c>PageAddress.Path</c>).</param>
/// <param name="IsBroken">Its keys are known in part at best: it is no evidence for or against any, unless there is no other.</param>
internal sealed record PageShape(string Path, MappingShape Shape, bool IsBroken);

/// <summary>The kinds of scalars, YAML 1.2 core schema and dates.</summary>
internal enum ShapeKind
{
    Null,
    Boolean,
    Int32,
    Int64,

    /// <summary>A number that neither <c>long</c> nor <c>double</c> can hold. Only its text is right.</summary>
    NumberBeyond,
    Decimal,
    Date,
    DateTime,
    Text,
}
