using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>The types of scalars in the words of documentation and messages.</summary>
internal static class ScalarWords
{
    /// <summary>As C# spells it.</summary>
    public static string CSharp(ScalarKind kind) => TypeText.Plain(new ScalarType(kind)) is var name && name.StartsWith("System.", StringComparison.Ordinal)
        ? name.Substring(name.LastIndexOf('.') + 1)
        : name;

    /// <summary>For an author.</summary>
    public static string Expected(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => "text",
        ScalarKind.Boolean => "true or false",
        ScalarKind.Char => "a single character",
        ScalarKind.Double or ScalarKind.Single or ScalarKind.Decimal => "a number",
        ScalarKind.Date => "a date",
        ScalarKind.DateTime or ScalarKind.UtcDateTime => "a date or a time",
        ScalarKind.Time => "a time of day",
        ScalarKind.Duration => "a duration",
        ScalarKind.Guid => "a GUID",
        ScalarKind.Uri => "a URL or a path",
        ScalarKind.Version => "a version number",
        ScalarKind.Culture => "the code of a language",
        _ => "a whole number",
    };
}
