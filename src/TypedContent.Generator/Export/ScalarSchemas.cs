using System.Globalization;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Export;

/// <summary>Scalars as JSON Schema. What the build accepts no schema may reject, so that numbers may also stand in quotes and text may look like a number.</summary>
internal static class ScalarSchemas
{
    private const string Date = "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}";

    public static readonly string[] TextTypes = ["string", "number", "boolean"];

    /// <param name="dateFormats">Of <c>[DateFormat]</c>: then a time may be written in ways that no pattern tells.</param>
    public static JsonObject Of(ScalarKind kind, bool dateFormats = false) => kind switch
    {
        ScalarKind.Text or ScalarKind.Char => Typed(TextTypes),
        ScalarKind.Boolean => Typed("boolean", "string").Add("pattern", "^(true|True|TRUE|false|False|FALSE)$"),
        ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal => Typed("number", "string").Add("pattern", @"^([+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?|0x[0-9a-fA-F]+)$"),
        ScalarKind.Date or ScalarKind.DateTime or ScalarKind.UtcDateTime or ScalarKind.Time or ScalarKind.Duration when dateFormats => Typed("string", "number"),
        ScalarKind.Date => Either("date", $@"^{Date}([Tt \t]+[0-9]{{1,2}}:.*)?$"),
        ScalarKind.DateTime or ScalarKind.UtcDateTime => Either("date-time", $@"^{Date}([Tt \t]+[0-9]{{1,2}}:.*)?$"),
        ScalarKind.Time => Typed("string").Add("pattern", @"^[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?$"),
        ScalarKind.Duration => Typed("string").Add("pattern", @"^-?([Pp].+|([0-9]{1,8}\.)?[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?)$"),
        ScalarKind.Guid => Either("uuid", "^([0-9a-fA-F]{32}|\\{[0-9a-fA-F-]{36}\\})$"),
        ScalarKind.Uri => Typed(TextTypes).Add("format", "uri-reference"),
        ScalarKind.Version => Typed("string", "number"),
        ScalarKind.Culture => Typed("string"),
        _ => Integer(kind),
    };

    private static JsonObject Integer(ScalarKind kind)
    {
        var (minimum, maximum) = IntegerReader.RangeOf(kind);
        return Typed("integer", "string")
            .Add("minimum", Number(minimum))
            .Add("maximum", Number(maximum))
            .Add("pattern", "^([+-]?[0-9]+|0x[0-9a-fA-F]+)$");
    }

    private static JsonObject Typed(params string[] types) => new JsonObject().Add("type", types.Length == 1 ? types[0] : types);

    /// <summary>The form that tools know, or what the build reads as well.</summary>
    private static JsonObject Either(string format, string pattern) => new JsonObject()
        .Add("type", "string")
        .Add("anyOf", new[] { new JsonObject().Add("format", format), new JsonObject().Add("pattern", pattern) });

    private static object Number(decimal number) => new JsonNumber(number.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A number as its digits.</summary>
internal sealed record JsonNumber(string Digits)
{
    public override string ToString() => Digits;
}
