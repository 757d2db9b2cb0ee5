using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>A front-matter value that has been read as its property's type. Absent and null are C#'s <see langword="null"/>.</summary>
internal abstract record Value;

/// <summary>Text, and in the invariant form <c>decimal</c>, <c>char</c>, <c>Guid</c>, <c>Uri</c>, <c>Version</c> and <c>CultureInfo</c>.</summary>
internal sealed record TextValue(string Text) : Value;

internal sealed record BooleanValue(bool Value) : Value;

/// <summary>An integer or the value of a member of an enum, of <c>ulong</c> its bits; the ticks of <c>DateTime</c> in UTC, <c>TimeOnly</c> and <c>TimeSpan</c>.</summary>
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

/// <param name="HasNullableItems">Whether items may be null; else those that are null are left out.</param>
internal sealed record ListValue(EquatableArray<ListItem> Items, bool HasNullableItems = false) : Value;

/// <summary>An item of a list, which may be null.</summary>
internal sealed record ListItem(Value? Value);

/// <summary>A dictionary, in the order of its page.</summary>
/// <param name="HasNullableValues">Whether values may be null; else those that are null are left out.</param>
internal sealed record MapValue(EquatableArray<MapItem> Items, bool HasNullableValues = false) : Value;

/// <param name="Key">Unique in the dictionary.</param>
internal sealed record MapItem(string Key, Value? Value);

/// <summary>One value per property of the record, in their order.</summary>
internal sealed record RecordValue(EquatableArray<ListItem> Properties) : Value;

/// <summary>A <c>FrontMatterValue</c>: source text of a scalar.</summary>
internal sealed record AnyScalarValue(string Text, bool IsQuoted) : Value;

internal sealed record AnyListValue(EquatableArray<ListItem> Items) : Value;

internal sealed record AnyMappingValue(EquatableArray<AnyMember> Members) : Value;

internal sealed record AnyMember(string Key, Value? Value);
