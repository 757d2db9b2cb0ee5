using System.Globalization;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>A value as part of a URL. A slash in the format of a date stays one; all others would be folders that nobody meant.</summary>
internal static class UrlValue
{
    /// <summary>Whether values of the type have one text that can stand in a URL.</summary>
    public static bool CanShow(PropertyType type) => type switch
    {
        ScalarType { Kind: ScalarKind.Duration or ScalarKind.Uri } => false,
        ScalarType or EnumType or ReferenceType => true,
        _ => false,
    };

    /// <summary>Whether a format means something for the type, and it can be used.</summary>
    public static bool CanFormat(PropertyType type, string format)
    {
        // A URL must not depend on where it is built.
        if (type is ScalarType { Kind: var of } && IsDate(of) && format.IndexOfAny(['z', 'K']) >= 0)
        {
            return false;
        }

        try
        {
            return format.Length > 0 && type is ScalarType { Kind: var kind }
                && (IsDate(kind) ? Show(new DateTime(2001, 2, 3), format) : IsNumber(kind) ? 1m.ToString(format, CultureInfo.InvariantCulture) : null) is { Length: > 0 };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>Empty for what has no text.</summary>
    public static string Of(Value value, PropertyType type, string? format) => (value, type) switch
    {
        (TextValue text, ScalarType { Kind: ScalarKind.Decimal }) when format is not null => Slug.FromSegment(Number(decimal.Parse(text.Text, CultureInfo.InvariantCulture), format)),
        (TextValue text, ReferenceType) => text.Text,
        (TextValue text, _) => Segment(text.Text),
        (BooleanValue boolean, _) => boolean.Value ? "true" : "false",
        (DateValue date, _) => Date(DateTime.MinValue.AddDays(date.DayNumber), format),
        (DateTimeValue time, _) => Date(time.Value.DateTime, format),
        (IntegerValue integer, EnumType enumeration) => enumeration.Members.FirstOrDefault(member => member.Value == integer.Value) is { } member ? Segment(member.Name) : "",
        (IntegerValue integer, ScalarType { Kind: ScalarKind.UtcDateTime }) => Date(new DateTime(integer.Value, DateTimeKind.Unspecified), format),
        (IntegerValue integer, ScalarType { Kind: ScalarKind.Time }) => Date(DateTime.MinValue.AddTicks(integer.Value), format ?? "HH-mm"),
        (IntegerValue integer, ScalarType { Kind: ScalarKind.UInt64 }) => Segment(Number(unchecked((ulong)integer.Value), format)),
        (IntegerValue integer, _) => Segment(Number(integer.Value, format)),
        (DoubleValue number, _) => Segment(Number(number.Value, format)),
        _ => "",
    };

    private static bool IsDate(ScalarKind kind) => kind is ScalarKind.Date or ScalarKind.DateTime or ScalarKind.UtcDateTime or ScalarKind.Time;

    private static bool IsNumber(ScalarKind kind) => kind is
        ScalarKind.Byte or ScalarKind.SByte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32
        or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal;

    private static string Number(IFormattable number, string? format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static string Date(DateTime date, string? format) =>
        string.Join("/", Show(date, format ?? "yyyy-MM-dd").Split('/').Select(Segment).Where(static segment => segment is not ""));

    /// <summary>By custom formats only: a single letter is one too, and not one of the culture's.</summary>
    private static string Show(DateTime date, string format) => date.ToString(format.Length == 1 ? $"%{format}" : format, CultureInfo.InvariantCulture);

    private static string Segment(string text) => string.IsNullOrWhiteSpace(text) ? "" : Slug.FromSegment(text);
}
