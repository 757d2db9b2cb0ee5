using Microsoft.CodeAnalysis;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;
using static TypedContent.Generator.Diagnostics.DiagnosticDescriptors;

namespace TypedContent.Generator.Schemas;

/// <summary>Judges one scalar by one attribute.</summary>
internal static class ScalarConstraints
{
    /// <summary>Null for a value that is allowed.</summary>
    public static ConstraintProblem? Check(string key, LocatedValue value, Constraint constraint, ContentProperty property)
    {
        var text = value.Value is TextValue { Text: var own } ? own : ValueText.Of(value.Value, value.Type);
        var fault = constraint switch
        {
            RangeConstraint range => IsWithin(value, range) ? null : new Fault(NotInRange, $"be {ConstraintWords.Of(range)}"),
            LengthConstraint length => HasLength(text, length) ? null : WrongLengthOf(value, text, length),
            UrlConstraint => AddressForms.IsUrl(text) ? null : new Fault(NotAUrl, "be a web address that starts with http://, https:// or ftp://"),
            EmailConstraint => AddressForms.IsEmail(text) ? null : new Fault(NotAnEmailAddress, "be an e-mail address as in ada@example.org"),
            ValuesConstraint values => CheckValues(value, text, values),
            RequiredConstraint { AllowsEmptyText: false } when value.Type is ScalarType { Kind: ScalarKind.Text } =>
                string.IsNullOrWhiteSpace(text) ? new Fault(ValueRequired, "have a value", "it is empty") : null,
            PatternConstraint pattern => Match(text, pattern),
            _ => null,
        };
        return fault is null ? null
            : fault.Descriptor == PatternNotEvaluated ? new(PatternNotEvaluated, value.Place, [MessageText.Shorten(key), fault.Words, fault.Seen!]) // It always says why.
            : new(fault.Descriptor, value.Place, [ConstraintWords.Sentence(constraint, key, property, value.IsItem, fault.Words), fault.Seen ?? $"the value is {Quote(value)}"]);
    }

    private static bool IsWithin(LocatedValue value, RangeConstraint range)
    {
        if (value.Value is TextValue { Text: "" })
        {
            return true;
        }

        return (range.Minimum is null || BoundComparison.Compare(value.Value, value.Type, range.Minimum) is { } low && (low > 0 || (low == 0 && !range.IsMinimumExclusive)))
            && (range.Maximum is null || BoundComparison.Compare(value.Value, value.Type, range.Maximum) is { } high && (high < 0 || (high == 0 && !range.IsMaximumExclusive)));
    }

    private static bool HasLength(string text, LengthConstraint length) => text.Length >= (length.Minimum ?? 0) && text.Length <= (length.Maximum ?? int.MaxValue);

    private static Fault WrongLengthOf(LocatedValue value, string text, LengthConstraint length) =>
        new(WrongLength, $"have {ConstraintWords.Of(length, "character")}", $"{Quote(value)} has {Invariant.Number(text.Length)}");

    private static Fault? Match(string text, PatternConstraint pattern) =>
        PatternMatcher.IsMatch(text, pattern, out var failure) && failure is null ? null
        : failure is null ? new Fault(PatternNotMatched, $"match the pattern '{MessageText.Shorten(pattern.Pattern)}'")
        : new Fault(PatternNotEvaluated, MessageText.Shorten(pattern.Pattern), failure);

    private static Fault? CheckValues(LocatedValue value, string text, ValuesConstraint values)
    {
        var isListed = values.Values.Any(constant => ConstantComparison.AreEqual(value.Value, value.Type, constant));
        if (isListed != values.IsDenied)
        {
            return null;
        }

        var choices = EnumReader.Choices(text, ConstraintWords.Of(values, value.Type));
        return values.IsDenied ? new Fault(ValueDenied, $"not be {choices}") : new Fault(ValueNotAllowed, $"be {choices}");
    }

    private static string Quote(LocatedValue value) => IsNumber(value.Type) ? value.Shown : $"'{value.Shown}'";

    private static bool IsNumber(PropertyType type) =>
        type is ScalarType { Kind: ScalarKind.Decimal or ScalarKind.Double or ScalarKind.Single or ScalarKind.Int32 or ScalarKind.Int64 or (>= ScalarKind.Byte and <= ScalarKind.UInt64) };

    /// <param name="Words">What is asked for, behind <c>must</c>.</param>
    /// <param name="Seen">What is there instead; null for the value as it is.</param>
    private sealed record Fault(DiagnosticDescriptor Descriptor, string Words, string? Seen = null);
}
