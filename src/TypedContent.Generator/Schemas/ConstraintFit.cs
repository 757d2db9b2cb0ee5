using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Whether an attribute has a meaning for the type of its property. Where it has none it is not checked, and the project is told.</summary>
internal static class ConstraintFit
{
    /// <summary>Why not, as a clause about the attribute; null where it has one.</summary>
    public static string? Why(Constraint constraint, PropertyType type)
    {
        var isMany = type is ListType or DictionaryType;
        var element = ElementOf(type);
        var kind = (element as ScalarType)?.Kind;
        return constraint switch
        {
            LengthConstraint { IsOfText: false } => isMany || kind is ScalarKind.Text ? null : $"it counts characters or items, and '{TypeWords.CSharp(type)}' has neither",
            LengthConstraint => kind is ScalarKind.Text ? null : $"it counts characters, and '{TypeWords.CSharp(type)}' has none",
            UrlConstraint => kind is ScalarKind.Text or ScalarKind.Uri ? null : $"'{TypeWords.CSharp(type)}' holds no addresses",
            EmailConstraint => kind is ScalarKind.Text ? null : $"'{TypeWords.CSharp(type)}' holds no addresses",
            PatternConstraint => element is ScalarType or EnumType ? null : $"'{TypeWords.CSharp(type)}' is no text",
            RangeConstraint range => WhyNotComparable(element, type, [range.Minimum, range.Maximum]),
            ValuesConstraint { Values: var values } => element is ScalarType { Kind: not ScalarKind.Decimal } && Sample(element) is not (IntegerValue or DoubleValue)
                ? null
                : WhyNotComparable(element, type, [.. values]),
            _ => null,
        };
    }

    private static string? WhyNotComparable(PropertyType element, PropertyType type, IEnumerable<string?> constants) =>
        Sample(element) is not { } sample ? $"'{TypeWords.CSharp(type)}' cannot be compared with constants"
        : constants.OfType<string>().FirstOrDefault(constant => BoundComparison.Compare(sample, element, constant) is null) is { } unreadable ? $"'{unreadable}' is no {TypeWords.CSharp(element)}"
        : null;

    private static PropertyType ElementOf(PropertyType type) => type switch
    {
        ListType list => ElementOf(list.Element),
        DictionaryType dictionary => ElementOf(dictionary.Value),
        _ => type,
    };

    /// <summary>Some value of a type whose values have an order.</summary>
    private static Value? Sample(PropertyType type) => type switch
    {
        EnumType => new IntegerValue(0),
        ScalarType { Kind: ScalarKind.Text or ScalarKind.Decimal } => new TextValue("0"),
        ScalarType { Kind: ScalarKind.Single or ScalarKind.Double } => new DoubleValue(0),
        ScalarType { Kind: ScalarKind.Date } => new DateValue(0),
        ScalarType { Kind: ScalarKind.DateTime } => new DateTimeValue(default),
        ScalarType { Kind: ScalarKind.Boolean or ScalarKind.Char or ScalarKind.Guid or ScalarKind.Uri or ScalarKind.Version or ScalarKind.Culture } => null,
        ScalarType => new IntegerValue(0),
        _ => null,
    };
}
