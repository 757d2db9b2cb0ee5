namespace TypedContent.Generator.Model;

/// <summary>The value of the property that a declared type orders its collection by.</summary>
/// <param name="Key">Null where the page does not set it: those come last either way.</param>
internal sealed record EntryOrder(Value? Key, bool IsDescending)
{
    /// <param name="entries">By path, which decides between equals.</param>
    public static IEnumerable<EntrySummary> Sort(IReadOnlyList<EntrySummary> entries)
    {
        if (entries.Count == 0 || entries[0].Order is not { IsDescending: var isDescending })
        {
            return entries;
        }

        var keyed = entries.OrderBy(static entry => entry.Order?.Key is null);
        return isDescending
            ? keyed.ThenByDescending(static entry => entry.Order?.Key, ValueComparer.Instance)
            : keyed.ThenBy(static entry => entry.Order?.Key, ValueComparer.Instance);
    }

    private sealed class ValueComparer : IComparer<Value?>
    {
        public static ValueComparer Instance { get; } = new();

        public int Compare(Value? left, Value? right) => (left, right) switch
        {
            (IntegerValue one, IntegerValue other) => one.Value.CompareTo(other.Value),
            (DoubleValue one, DoubleValue other) => one.Value.CompareTo(other.Value),
            (DateValue one, DateValue other) => one.DayNumber.CompareTo(other.DayNumber),
            (DateTimeValue one, DateTimeValue other) => one.Value.CompareTo(other.Value),
            (BooleanValue one, BooleanValue other) => one.Value.CompareTo(other.Value),
            (TextValue one, TextValue other) => string.CompareOrdinal(one.Text, other.Text),
            _ => 0,
        };
    }
}
