using System.Globalization;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Values as text, one for each value of a type: to show, and to compare.</summary>
internal static class ValueText
{
    public static string Of(Value value, PropertyType type) => (value, type) switch
    {
        (TextValue text, _) => text.Text,
        (AnyScalarValue any, _) => any.Text,
        (BooleanValue boolean, _) => boolean.Value ? "true" : "false",
        (IntegerValue integer, EnumType members) => Member(integer.Value, members),
        (IntegerValue integer, ScalarType scalar) => Integer(integer.Value, scalar.Kind),
        (DoubleValue number, ScalarType { Kind: ScalarKind.Single }) => ((float)number.Value).ToString("G7", CultureInfo.InvariantCulture),
        (DoubleValue number, _) => Invariant.Number(number.Value),
        (DateValue date, _) => Write(new DateTime(date.DayNumber * TimeSpan.TicksPerDay, DateTimeKind.Utc), "yyyy-MM-dd"),
        (DateTimeValue time, _) => time.Value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        (ListValue list, ListType { Element: var element }) => string.Join(", ", list.Items.Select(item => Item(item.Value, element))),
        (MapValue map, DictionaryType { Value: var item }) => string.Join(", ", map.Items.Select(entry => $"{entry.Key}: {Item(entry.Value, item)}")),
        _ => "",
    };

    private static string Item(Value? value, PropertyType type) => value is null ? "" : Of(value, type);

    private static string Member(long value, EnumType type) =>
        type.Members.FirstOrDefault(member => member.Value == value) is { } member ? EnumReader.Spell(member.Name) : value.ToString(CultureInfo.InvariantCulture);

    private static string Integer(long value, ScalarKind kind) => kind switch
    {
        ScalarKind.UInt64 => unchecked((ulong)value).ToString(CultureInfo.InvariantCulture),
        ScalarKind.Duration => new TimeSpan(value).ToString("c", CultureInfo.InvariantCulture),
        ScalarKind.Time => Write(new DateTime(value, DateTimeKind.Utc), "HH:mm:ss.FFFFFFF"),
        ScalarKind.UtcDateTime => Write(new DateTime(value, DateTimeKind.Utc), "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ"),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Write(DateTime time, string format) => time.ToString(format, CultureInfo.InvariantCulture);
}
