using System.Globalization;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>What a constraint asks for, as an author reads it: <c>must be from 1 to 5</c>.</summary>
internal static class ConstraintWords
{
    /// <summary>Bounds that only say that there is none.</summary>
    private static readonly HashSet<string> Endless = new(StringComparer.Ordinal)
    {
        Invariant.Number(int.MaxValue), Invariant.Number(int.MinValue),
        Invariant.Number((double)int.MaxValue), Invariant.Number(double.MaxValue), Invariant.Number(double.MinValue),
        long.MaxValue.ToString(CultureInfo.InvariantCulture), long.MinValue.ToString(CultureInfo.InvariantCulture),
        decimal.MaxValue.ToString(CultureInfo.InvariantCulture), decimal.MinValue.ToString(CultureInfo.InvariantCulture),
        Invariant.Number(double.PositiveInfinity), Invariant.Number(double.NegativeInfinity),
    };

    public static string Of(RangeConstraint range)
    {
        var least = range.Minimum is { } minimum && !Endless.Contains(minimum) ? minimum : null;
        var most = range.Maximum is { } maximum && !Endless.Contains(maximum) ? maximum : null;
        if (least is not null && most is not null && !range.IsMinimumExclusive && !range.IsMaximumExclusive)
        {
            return $"from {least} to {most}";
        }

        string?[] parts =
        [
            least is null ? null : $"{(range.IsMinimumExclusive ? "more than" : "at least")} {least}",
            most is null ? null : $"{(range.IsMaximumExclusive ? "less than" : "at most")} {most}",
        ];
        var words = string.Join(" and ", parts.OfType<string>());
        return words.Length > 0 ? words : $"from {range.Minimum} to {range.Maximum}";
    }

    /// <param name="unit"><c>character</c> or <c>item</c>.</param>
    public static string Of(LengthConstraint length, string unit) => (length.Minimum, length.Maximum) switch
    {
        ({ } least, { } most) when least == most => $"exactly {Count(least, unit)}",
        (null or 0, { } most) => $"at most {Count(most, unit)}",
        ({ } least, null) => $"at least {Count(least, unit)}",
        ({ } least, { } most) => $"{Invariant.Number(least)} to {Count(most, unit)}",
        _ => $"any number of {unit}s",
    };

    /// <summary>Constants as an author would write them, for the value that is none of them.</summary>
    public static IEnumerable<string> Of(ValuesConstraint values, PropertyType type) => values.Values.Select(value =>
        type is EnumType && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? ValueText.Of(new IntegerValue(number), type) : value);

    /// <summary>The attribute's own message, or else ours about <paramref name="key"/>; what is wrong is said behind it.</summary>
    public static string Sentence(Constraint constraint, string key, ContentProperty property, bool isItem, string words) =>
        constraint.Message is { } message
            ? message.Replace("{0}", property.Name).TrimEnd('.', '!', ' ')
            : $"{(isItem ? "Each item of " : "")}'{MessageText.Shorten(key)}' must {words}";

    private static string Count(int count, string unit) => $"{Invariant.Number(count)} {unit}{(count == 1 ? "" : "s")}";
}
