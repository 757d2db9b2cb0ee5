using Microsoft.CodeAnalysis;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;
using static TypedContent.Generator.Diagnostics.DiagnosticDescriptors;

namespace TypedContent.Generator.Schemas;

/// <summary>Judges values by the attributes of their property, as the attributes do at run time.</summary>
internal static class ConstraintChecker
{
    /// <param name="key">As the page spells it.</param>
    /// <param name="value">What <paramref name="node"/> was read as.</param>
    public static IEnumerable<ConstraintProblem> Check(string key, FrontMatterNode node, Value value, ContentProperty property) =>
        from constraint in property.Constraints
        where ConstraintFit.Why(constraint, property.Type) is null
        from problem in constraint is LengthConstraint { IsOfText: false } length && property.Type is ListType or DictionaryType
            ? CheckCount(key, node, value, property, (LengthConstraint)constraint)
            : LocatedValue.Of(node, value, property.Type).Select(located => ScalarConstraints.Check(key, located, constraint, property)).OfType<ConstraintProblem>()
        select problem;

    /// <summary>Judges a property without a value, or whose value is null, by its <c>[Required]</c>.</summary>
    /// <param name="place">Of the value, or of the block that lacks it.</param>
    /// <param name="isAskedFor">The type asks for a value too, and that is said better unless the attribute has a message of its own.</param>
    public static ConstraintProblem? CheckMissing(string key, SourceSpan place, ContentProperty property, bool isAskedFor) =>
        property.Constraints.OfType<RequiredConstraint>().FirstOrDefault() is { } required && (!isAskedFor || required.Message is not null)
            ? new(ValueRequired, place, [ConstraintWords.Sentence(required, key, property, isItem: false, "have a value"), "it has none"])
            : null;

    private static IEnumerable<ConstraintProblem> CheckCount(string key, FrontMatterNode node, Value value, ContentProperty property, LengthConstraint constraint)
    {
        var count = CountOf(node, value, property.HasNullableItems);
        if (count >= (constraint.Minimum ?? 0) && count <= (constraint.Maximum ?? int.MaxValue))
        {
            return [];
        }

        var sentence = ConstraintWords.Sentence(constraint, key, property, isItem: false, $"have {ConstraintWords.Of(constraint, "item")}");
        return [new(WrongLength, node.Place, [sentence, $"it has {Collections.Invariant.Number(count)}"])];
    }

    /// <summary>As the page has it: an item with an error is left out of the value, and that has been reported.</summary>
    private static int CountOf(FrontMatterNode node, Value value, bool hasNullableItems) => (node, value) switch
    {
        (SequenceNode sequence, _) => sequence.Items.Count(item => hasNullableItems || item is not ScalarNode { IsNull: true }),
        (MappingNode mapping, _) => mapping.Entries.Count(entry => hasNullableItems || entry.Value is not ScalarNode { IsNull: true }),
        (_, ListValue list) => list.Items.Count,
        (_, MapValue map) => map.Items.Count,
        _ => 0,
    };
}
