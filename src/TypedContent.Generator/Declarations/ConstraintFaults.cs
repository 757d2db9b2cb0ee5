using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedContent.Generator.Declarations;

/// <summary>What keeps an attribute of .NET from being evaluated at compile time: its kind, or arguments with which it throws at run time.</summary>
internal static class ConstraintFaults
{
    private static readonly HashSet<string> RangeTypes = new(StringComparer.Ordinal)
    {
        "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal",
        "System.DateOnly", "System.TimeOnly", "System.DateTime", "System.DateTimeOffset", "System.TimeSpan",
    };

    /// <summary>As a clause about the attribute; null where nothing does.</summary>
    public static string? Of(string name, AttributeArguments arguments) => name switch
    {
        "RangeAttribute" => OfRange(arguments),
        "StringLengthAttribute" => OfLengths(arguments.NamedInteger("MinimumLength") ?? 0, arguments.Integer(0)),
        "LengthAttribute" => OfLengths(arguments.Integer(0), arguments.Integer(1)),
        "MinLengthAttribute" => OfLengths(arguments.Integer(0), null),
        "MaxLengthAttribute" => arguments.Integer(0) is 0 or < -1 ? "its length must be greater than zero" : null,
        "RegularExpressionAttribute" => OfPattern(arguments.Text(0)),
        "AllowedValuesAttribute" => arguments.Values.IsEmpty ? "it has no values" : null,

        // [DataType] is a hint for user interfaces and judges nothing.
        "DataTypeAttribute" or "UrlAttribute" or "EmailAddressAttribute" or "DeniedValuesAttribute" or "RequiredAttribute" => null,
        _ => "its code runs at run time only",
    };

    private static string? OfRange(AttributeArguments arguments)
    {
        if (arguments.Count == 3 && (arguments.TypeName(0) is not { } type || !RangeTypes.Contains(type)))
        {
            return $"its bounds are of the type '{arguments.TypeName(0)}', whose text is read at run time";
        }

        var first = arguments.Count == 3 ? 1 : 0;
        if (!TryNumber(arguments.Text(first), out var minimum) || !TryNumber(arguments.Text(first + 1), out var maximum))
        {
            return null;
        }

        return minimum > maximum ? "its minimum is greater than its maximum"
            : minimum.Equals(maximum) && (arguments.NamedFlag("MinimumIsExclusive") || arguments.NamedFlag("MaximumIsExclusive")) ? "its bounds are equal and one of them is exclusive"
            : null;
    }

    private static bool TryNumber(string? text, out double number) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static string? OfLengths(int? minimum, int? maximum) =>
        minimum < 0 || maximum < 0 ? "a length cannot be negative"
        : minimum > maximum ? "its minimum is greater than its maximum"
        : null;

    private static string? OfPattern(string? pattern)
    {
        if (string.IsNullOrEmpty(pattern))
        {
            return "it has no pattern";
        }

        try
        {
            _ = Regex.Match("", pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
        catch (ArgumentException exception)
        {
            return $"its pattern is no regular expression: {exception.Message}";
        }
    }
}
