using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The C# type of a front-matter property.</summary>
internal abstract record PropertyType;

internal sealed record ScalarType(ScalarKind Kind) : PropertyType;

/// <summary><c>IReadOnlyList&lt;T&gt;</c>; never null, an absent key is an empty list.</summary>
internal sealed record ListType(PropertyType Element) : PropertyType;

internal sealed record NestedRecordType(RecordModel Record) : PropertyType;

/// <summary><c>FrontMatterValue</c>: what really varies from page to page.</summary>
internal sealed record AnyType : PropertyType;

internal enum ScalarKind
{
    Text,
    Boolean,
    Int32,
    Int64,
    Double,
    Date,
    DateTime,
}
