using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The C# type of a front-matter property.</summary>
internal abstract record PropertyType;

internal sealed record ScalarType(ScalarKind Kind) : PropertyType;

/// <summary>
/// <c>IReadOnlyList&lt;T&gt;</c>, and in a declared type any that a collection expression makes. Inferred ones are never null: an
/// absent key is an empty list.
/// </summary>
/// <param name="ItemType">Of a declared type: the C# type of the items.</param>
internal sealed record ListType(PropertyType Element, string? ItemType = null) : PropertyType;

/// <summary>The value of a mapping, as inferred.</summary>
internal sealed record NestedRecordType(RecordModel Record) : PropertyType;

/// <summary><c>FrontMatterValue</c>: what really varies from page to page.</summary>
internal sealed record AnyType : PropertyType;

/// <summary>An enum of the project, written by the names of its members. Only declared types have one; so with all below.</summary>
/// <param name="FullName">With <c>global::</c>.</param>
internal sealed record EnumType(string FullName, EquatableArray<EnumMember> Members) : PropertyType;

/// <param name="Value">Of a <c>ulong</c> enum: its bits.</param>
internal sealed record EnumMember(string Name, long Value);

/// <summary><c>IReadOnlyDictionary&lt;string, T&gt;</c>: a mapping whose keys are its author's.</summary>
/// <param name="ItemType">The C# type of the values.</param>
internal sealed record DictionaryType(PropertyType Value, string? ItemType = null) : PropertyType;

/// <summary>The value of a mapping as a type of the project, which is found by its name: types may nest in each other.</summary>
/// <param name="FullName">With <c>global::</c>.</param>
internal sealed record ObjectType(string FullName) : PropertyType;

/// <summary>An entry of another collection, given by its slug.</summary>
/// <param name="RecordName">
/// With <c>global::</c> for a declared record; for a generated one, which the compiler does not know yet, the name as written.
/// </param>
internal sealed record ReferenceType(string RecordName) : PropertyType;

internal enum ScalarKind
{
    /// <summary><c>string</c>: the source text.</summary>
    Text,
    Boolean,
    Int32,
    Int64,
    Double,

    /// <summary><c>DateOnly</c>.</summary>
    Date,

    /// <summary><c>DateTimeOffset</c>.</summary>
    DateTime,

    // Of declared types only.
    Char,
    Byte,
    SByte,
    Int16,
    UInt16,
    UInt32,
    UInt64,
    Single,
    Decimal,

    /// <summary><c>TimeOnly</c>.</summary>
    Time,

    /// <summary><c>System.DateTime</c>, in UTC.</summary>
    UtcDateTime,

    /// <summary><c>TimeSpan</c>.</summary>
    Duration,
    Guid,
    Uri,
    Version,

    /// <summary><c>CultureInfo</c>.</summary>
    Culture,
}
