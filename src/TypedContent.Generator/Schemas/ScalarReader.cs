using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads a scalar as its property's inferred type.</summary>
internal static class ScalarReader
{
    /// <summary>Null for what is not of the kind.</summary>
    /// <param name="problem">Why a text of the shape of a date is none.</param>
    public static Value? Read(ScalarNode scalar, ScalarKind kind, out string? problem)
    {
        problem = null;
        if (kind is ScalarKind.Text)
        {
            return new TextValue(scalar.Text);
        }

        var isOddOne = KindCensus.GroupOf(CoreSchema.KindOf(scalar)) != GroupOf(kind);
        return isOddOne ? null
            : kind is ScalarKind.Date or ScalarKind.DateTime ? ReadDate(scalar.Text, kind, out problem)
            : kind is ScalarKind.Boolean ? CoreSchema.ReadBoolean(scalar.Text) is { } boolean ? new BooleanValue(boolean) : null
            : kind is ScalarKind.Double ? CoreSchema.ReadDouble(scalar.Text) is { } number ? new DoubleValue(number) : null
            : CoreSchema.ReadInteger(scalar.Text) is { } integer ? new IntegerValue(integer)
            : null;
    }

    private static Value? ReadDate(string text, ScalarKind kind, out string? problem)
    {
        problem = null;
        if (IsoDateTime.TryScan(text) is not { } date)
        {
            return null;
        }

        problem = date.Problem;
        return problem is not null ? null : kind is ScalarKind.Date ? new DateValue(date.DayNumber) : new DateTimeValue(date.Value);
    }

    private static KindGroup GroupOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => KindGroup.Boolean,
        ScalarKind.Date or ScalarKind.DateTime => KindGroup.Date,
        _ => KindGroup.Number,
    };
}
