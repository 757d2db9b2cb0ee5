using TypedContent.Generator.Collections;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>
/// Reads a scalar as its declared type. The type decides how the text is read: what YAML takes it for, and whether it stands
/// in quotes, does not matter.
/// </summary>
internal static class TypedScalarReader
{
    /// <param name="type">A <see cref="ScalarType"/> or an <see cref="EnumType"/>.</param>
    /// <param name="dateFormats">Of <c>[DateFormat]</c>.</param>
    public static ScalarReading Read(ScalarNode scalar, PropertyType type, EquatableArray<string> dateFormats)
    {
        var reading = Read(scalar.Text, type, dateFormats);
        if (reading.Problem is null)
        {
            return reading;
        }

        var trimmed = scalar.Text.Trim();
        return trimmed.Length == 0 && type is not EnumType ? ScalarProblem.NotOfType(scalar.Text, type, "write a value")
            : trimmed.Length < scalar.Text.Length && Read(trimmed, type, dateFormats).Problem is null ? ScalarProblem.NotOfType(scalar.Text, type, "leave out the white space around it")
            : reading;
    }

    private static ScalarReading Read(string text, PropertyType type, EquatableArray<string> dateFormats) => type switch
    {
        EnumType members => EnumReader.Read(text, members),
        ScalarType { Kind: ScalarKind.Text } => new TextValue(text),
        ScalarType { Kind: ScalarKind.Boolean } => CoreSchema.ReadBoolean(text) is { } boolean
            ? new BooleanValue(boolean)
            : ScalarProblem.NotOfType(text, type, Advice.Boolean(text)),
        ScalarType { Kind: ScalarKind.Char } => text.Length == 1 ? new TextValue(text) : ScalarProblem.NotOfType(text, type, "write one character"),
        ScalarType { Kind: ScalarKind.Decimal } => DecimalReader.Read(text, type),
        ScalarType { Kind: ScalarKind.Single or ScalarKind.Double } number => FloatReader.Read(text, number),
        ScalarType { Kind: ScalarKind.Date or ScalarKind.DateTime or ScalarKind.UtcDateTime or ScalarKind.Time or ScalarKind.Duration } time =>
            FormattedTimes.Read(text, time.Kind, dateFormats) ?? TimeReader.Read(text, time, dateFormats),
        ScalarType { Kind: ScalarKind.Guid or ScalarKind.Uri or ScalarKind.Version or ScalarKind.Culture } form => InvariantFormReader.Read(text, form),
        ScalarType integer => IntegerReader.Read(text, integer),
        _ => throw new InvalidOperationException($"{type.GetType().Name} is not the type of a scalar."),
    };
}
