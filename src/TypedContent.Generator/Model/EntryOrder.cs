using System.Globalization;

namespace TypedContent.Generator.Model;

/// <summary>The value of the property that a declared type orders its collection by.</summary>
/// <param name="Key">Null where the page does not set it: those come last either way.</param>
/// <param name="Kind">Of the property: several kinds share a form of value and differ in order. Null for an enum.</param>
internal sealed record EntryOrder(Value? Key, bool IsDescending, ScalarKind? Kind)
{
    /// <param name="entries">By path, which decides between equals.</param>
    public static IEnumerable<EntrySummary> Sort(IReadOnlyList<EntrySummary> entries)
    {
        if (entries.Count == 0 || entries[0].Order is not { IsDescending: var isDescending, Kind: var kind })
        {
            return entries;
        }

        var comparer = new ValueComparer(kind);
        var keyed = entries.OrderBy(static entry => entry.Order?.Key is null);
        return isDescending
            ? keyed.ThenByDescending(static entry => entry.Order?.Key, comparer)
            : keyed.ThenBy(static entry => entry.Order?.Key, comparer);
    }

    private sealed class ValueComparer(ScalarKind? kind) : IComparer<Value?>
    {
        public int Compare(Value? left, Value? right) => (left, right) switch
        {
            (IntegerValue one, IntegerValue other) when kind is ScalarKind.UInt64 => unchecked((ulong)one.Value).CompareTo(unchecked((ulong)other.Value)),
            (TextValue one, TextValue other) when kind is ScalarKind.Decimal => Decimal(one).CompareTo(Decimal(other)),
            (TextValue one, TextValue other) when kind is ScalarKind.Version => Version.Parse(one.Text).CompareTo(Version.Parse(other.Text)),
            (IntegerValue one, IntegerValue other) => one.Value.CompareTo(other.Value),
            (DoubleValue one, DoubleValue other) => one.Value.CompareTo(other.Value),
            (DateValue one, DateValue other) => one.DayNumber.CompareTo(other.DayNumber),
            (DateTimeValue one, DateTimeValue other) => one.Value.CompareTo(other.Value),
            (BooleanValue one, BooleanValue other) => one.Value.CompareTo(other.Value),
            (TextValue one, TextValue other) => string.CompareOrdinal(one.Text, other.Text),
            _ => 0,
        };

        private static decimal Decimal(TextValue value) => decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
