using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace TypedContent.Runtime;

/// <summary>Compares the values of front matter: lists item by item, also lists of lists.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueEquality
{
    /// <summary>Whether two values are equal.</summary>
    public static bool AreEqual(object? left, object? right) =>
        IsList(left, out var items) && IsList(right, out var others) ? items.SequenceEqual(others, ItemComparer.Instance) : Equals(left, right);

    /// <summary>A hash code of several values.</summary>
    public static int HashOf(params object?[] values)
    {
        var hash = new HashCode();
        foreach (var value in values ?? [])
        {
            hash.Add(IsList(value, out var items) ? HashOf([.. items]) : value?.GetHashCode() ?? 0);
        }

        return hash.ToHashCode();
    }

    private static bool IsList(object? value, [NotNullWhen(true)] out IEnumerable<object?>? items)
    {
        items = value is IEnumerable list and not string ? list.Cast<object?>() : null;
        return items is not null;
    }

    private sealed class ItemComparer : IEqualityComparer<object?>
    {
        public static ItemComparer Instance { get; } = new();

        bool IEqualityComparer<object?>.Equals(object? left, object? right) => AreEqual(left, right);

        int IEqualityComparer<object?>.GetHashCode(object? value) => HashOf(value);
    }
}
