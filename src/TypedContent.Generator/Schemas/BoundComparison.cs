using System.Globalization;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Compares a value with a constant of an attribute, exactly: nothing is rounded to the type of the constant.</summary>
internal static class BoundComparison
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;

    /// <summary>Less than zero for a value below the constant; null for a constant that has no meaning for the type, and for text that is no number.</summary>
    public static int? Compare(Value value, PropertyType type, string constant) => (value, type) switch
    {
        (IntegerValue integer, EnumType) => Numbers(integer.Value, constant),
        (IntegerValue integer, ScalarType { Kind: ScalarKind.UInt64 }) => Numbers(unchecked((ulong)integer.Value), constant),
        (IntegerValue integer, ScalarType { Kind: ScalarKind.Time }) => TimeOfDay(constant) is { } time ? integer.Value.CompareTo(time.Ticks) : null,
        (IntegerValue integer, ScalarType { Kind: ScalarKind.Duration }) => Duration(constant) is { } duration ? integer.Value.CompareTo(duration.Ticks) : null,
        (IntegerValue integer, ScalarType { Kind: ScalarKind.UtcDateTime }) => Date(constant) is { } date ? integer.Value.CompareTo(date.UtcTicks) : null,
        (IntegerValue integer, _) => Numbers(integer.Value, constant),
        (DoubleValue number, ScalarType { Kind: ScalarKind.Single }) => Float(constant) is { } other ? ((float)number.Value).CompareTo((float)other) : null,
        (DoubleValue number, _) => Float(constant) is { } other ? number.Value.CompareTo(other) : null,
        (DateValue date, _) => Date(constant) is { } other ? (date.DayNumber * TimeSpan.TicksPerDay).CompareTo(other.Ticks) : null,
        (DateTimeValue time, _) => Date(constant) is { } other ? time.Value.UtcTicks.CompareTo(other.UtcTicks) : null,
        (TextValue text, ScalarType { Kind: ScalarKind.Text or ScalarKind.Decimal }) => Numbers(text.Text, constant),
        _ => null,
    };

    private static int? Numbers(string number, string constant) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? Numbers(value, constant)
        : Float(number) is { } floating && Float(constant) is { } other ? floating.CompareTo(other)
        : null;

    private static int? Numbers(decimal number, string constant) =>
        decimal.TryParse(constant, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? number.CompareTo(exact)
        : Float(constant) is { } beyond ? (beyond > 0 ? -1 : 1) // Larger than any decimal, as double.MaxValue is.
        : null;

    private static double? Float(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsNaN(value) ? value : null;

    private static DateTimeOffset? Date(string text) =>
        IsoDateTime.TryScan(text) is { Problem: null } iso ? iso.Value
        : DateTime.TryParse(text, CultureInfo.InvariantCulture, Utc, out var date) && date.Year > 1 ? new DateTimeOffset(date)
        : null;

    private static TimeSpan? TimeOfDay(string text)
    {
        var cursor = new TextCursor(text);
        return IsoTime.TryRead(ref cursor, out var time) && cursor.IsAtEnd && time.Problem is null ? new TimeSpan(time.Ticks)
            : DateTime.TryParse(text, CultureInfo.InvariantCulture, Utc, out var date) && date.Year == 1 ? date.TimeOfDay
            : null;
    }

    /// <summary>As C# has it rather than as authors write it: <c>2</c> is two days.</summary>
    private static TimeSpan? Duration(string text) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration) ? duration : null;
}
