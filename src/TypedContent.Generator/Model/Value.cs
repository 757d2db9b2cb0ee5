using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>A front-matter value that has been read as its property's type. Absent and null are C#'s <see langword="null"/>.</summary>
internal abstract record Value;

internal sealed record TextValue(string Text) : Value;

internal sealed record BooleanValue(bool Value) : Value;

internal sealed record IntegerValue(long Value) : Value;

internal sealed record DoubleValue(double Value) : Value;

/// <param name="DayNumber">As <c>DateOnly.DayNumber</c>: days since 1 January 0001.</param>
internal sealed record DateValue(int DayNumber) : Value;

internal sealed record DateTimeValue(DateTimeOffset Value) : Value
{
    // Two spellings of one instant are different values: DateTimeOffset alone would call them equal.
    public bool Equals(DateTimeValue? other) => other is not null && Value.EqualsExact(other.Value);

    public override int GetHashCode() => Value.GetHashCode();
}

internal sealed record ListValue(EquatableArray<ListItem> Items) : Value;

/// <summary>An item of a list, which may be null.</summary>
internal sealed record ListItem(Value? Value);

/// <summary>One value per property of the record, in their order.</summary>
internal sealed record RecordValue(EquatableArray<ListItem> Properties) : Value;

/// <summary>A <c>FrontMatterValue</c>: source text of a scalar.</summary>
internal sealed record AnyScalarValue(string Text, bool IsQuoted) : Value;

internal sealed record AnyListValue(EquatableArray<ListItem> Items) : Value;

internal sealed record AnyMappingValue(EquatableArray<AnyMember> Members) : Value;

internal sealed record AnyMember(string Key, Value? Value);
