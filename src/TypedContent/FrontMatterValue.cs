using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace TypedContent;

/// <summary>A front-matter value whose kind varies from page to page. As JSON it is what its author would have written there.</summary>
[JsonConverter(typeof(FrontMatterValueConverter))]
public sealed class FrontMatterValue : IEquatable<FrontMatterValue>
{
    private static readonly IReadOnlyDictionary<string, FrontMatterValue> NoMembers = ReadOnlyDictionary<string, FrontMatterValue>.Empty;

    private FrontMatterValue(FrontMatterKind kind) => Kind = kind;

    /// <summary>No value.</summary>
    public static FrontMatterValue Null { get; } = new(FrontMatterKind.Null);

    /// <summary>What the value is.</summary>
    public FrontMatterKind Kind { get; }

    /// <summary>The source text of a scalar without its quotes, else null.</summary>
    public string? Text { get; private init; }

    /// <summary>Whether a scalar stood in quotes, so that it is text whatever it looks like.</summary>
    public bool IsQuoted { get; private init; }

    /// <summary>The items of a list, else empty.</summary>
    public IReadOnlyList<FrontMatterValue> Items { get; private init; } = [];

    /// <summary>The members of a mapping, else empty.</summary>
    public IReadOnlyDictionary<string, FrontMatterValue> Members { get; private init; } = NoMembers;

    /// <summary>A member of a mapping, or null.</summary>
    public FrontMatterValue? this[string key] => Members.GetValueOrDefault(key);

    /// <summary>A scalar of a source text.</summary>
    public static FrontMatterValue Scalar(string text, bool isQuoted = false) => new(FrontMatterKind.Scalar) { Text = text, IsQuoted = isQuoted };

    /// <summary>A list.</summary>
    public static FrontMatterValue List(IEnumerable<FrontMatterValue> items) => new(FrontMatterKind.List) { Items = [.. items] };

    /// <summary>A mapping; of equal keys the last counts.</summary>
    public static FrontMatterValue Mapping(IEnumerable<KeyValuePair<string, FrontMatterValue>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var byKey = new Dictionary<string, FrontMatterValue>(StringComparer.Ordinal);
        foreach (var (key, value) in members)
        {
            byKey[key] = value;
        }

        return new(FrontMatterKind.Mapping) { Members = byKey };
    }

    /// <summary>Reads <c>true</c> and <c>false</c> without quotes.</summary>
    public bool TryGetBoolean(out bool value)
    {
        value = PlainScalar is "true" or "True" or "TRUE";
        return value || PlainScalar is "false" or "False" or "FALSE";
    }

    /// <summary>Reads an integer without quotes.</summary>
    public bool TryGetInt64(out long value) =>
        long.TryParse(PlainScalar, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    /// <summary>Reads a finite number without quotes.</summary>
    [MemberNotNullWhen(true, nameof(Text))]
    public bool TryGetDouble(out double value) =>
        double.TryParse(PlainScalar, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value) && Text is not null;

    /// <summary>Reads an ISO date, <c>2026-01-31</c>.</summary>
    public bool TryGetDate(out DateOnly value) =>
        DateOnly.TryParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    public bool Equals(FrontMatterValue? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Kind == other.Kind
            && IsQuoted == other.IsQuoted
            && string.Equals(Text, other.Text, StringComparison.Ordinal)
            && Items.SequenceEqual(other.Items)
            && Members.Count == other.Members.Count
            && Members.All(member => member.Value.Equals(other[member.Key])));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FrontMatterValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Text, Items.Count, Members.Count);

    /// <summary>The source text of a scalar, else JSON.</summary>
    public override string ToString() => Text ?? FrontMatterValueConverter.ToJson(this);

    private string? PlainScalar => IsQuoted ? null : Text;
}
