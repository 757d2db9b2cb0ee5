using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Export;

/// <summary>What attributes ask of values as JSON Schema. What it cannot say, or not alike, is left to the build.</summary>
internal static class ConstraintSchemas
{
    /// <summary>What .NET reads in another way than editors do, or they not at all.</summary>
    private static readonly Regex Foreign = new(@"\(\?(?![:=!])|\\[AZzGpPkK]|\[[^\]]*-\[|\$.", RegexOptions.CultureInvariant);

    /// <summary>Adds what applies to the value as a whole: the number of items of a list.</summary>
    public static void AddToMany(JsonObject schema, ContentProperty property)
    {
        var items = property.Type is ListType ? "Items" : "Properties";
        foreach (var length in property.Constraints.OfType<LengthConstraint>().Where(static length => !length.IsOfText))
        {
            schema.AddIfAny($"min{items}", length.Minimum).AddIfAny($"max{items}", length.Maximum);
        }
    }

    /// <summary>Adds what applies to a scalar, be it the value or an item of it.</summary>
    /// <param name="isItem">Then the length of a list is no business of its.</param>
    public static void AddToScalar(JsonObject schema, ContentProperty property, PropertyType type, bool isItem)
    {
        foreach (var constraint in property.Constraints.Where(constraint => ConstraintFit.Why(constraint, property.Type) is null))
        {
            switch (constraint)
            {
                case RangeConstraint range when IsNumber(type):
                    schema.AddIfAny(range.IsMinimumExclusive ? "exclusiveMinimum" : "minimum", Number(range.Minimum));
                    schema.AddIfAny(range.IsMaximumExclusive ? "exclusiveMaximum" : "maximum", Number(range.Maximum));
                    break;
                case LengthConstraint length when length.IsOfText || !isItem:
                    schema.AddIfAny("minLength", length.Minimum is > 0 and var minimum ? (minimum + 1) / 2 : null).AddIfAny("maxLength", length.Maximum);
                    break;
                case PatternConstraint { Pattern: var pattern } when type is ScalarType { Kind: ScalarKind.Text } && !Foreign.IsMatch(pattern):
                    schema.Add("pattern", $"^(?:{pattern})$");
                    break;
                case UrlConstraint:
                    schema.Add("type", "string").Add("pattern", "^([hH][tT][tT][pP][sS]?|[fF][tT][pP])://");
                    break;
                case EmailConstraint:
                    schema.Add("type", "string").Add("pattern", "^[^@]+@[^@]+$");
                    break;
                case ValuesConstraint { IsDenied: false } values when type is ScalarType { Kind: ScalarKind.Text }:
                    schema.Add("enum", values.Values.SelectMany(Spellings).ToArray());
                    break;
            }
        }
    }

    /// <summary>Text that YAML takes for a number or a boolean is one to an editor.</summary>
    private static IEnumerable<object> Spellings(string value)
    {
        yield return value;
        if (Number(value) is { } number)
        {
            yield return number;
        }
        else if (CoreSchema.ReadBoolean(value) is { } boolean)
        {
            yield return boolean;
        }
    }

    private static bool IsNumber(PropertyType type) => type is ScalarType
    {
        Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Byte or ScalarKind.SByte
        or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.UInt32 or ScalarKind.UInt64 or ScalarKind.Single or ScalarKind.Decimal
    };

    private static JsonNumber? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new JsonNumber(number.ToString(CultureInfo.InvariantCulture)) : null;
}
