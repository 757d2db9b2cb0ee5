using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Says what to write instead of a scalar that cannot be read.</summary>
internal static class Advice
{
    public static string For(ScalarNode scalar, ScalarKind kind) => kind switch
    {
        _ when scalar.Style is not ScalarStyle.Plain && Fits(CoreSchema.KindOfPlain(scalar.Text), kind) => "leave out the quotes",
        _ when scalar.Text.Length == 0 => "write a value, or leave out the quotes too",
        ScalarKind.Boolean => Boolean(scalar.Text),
        ScalarKind.Int32 or ScalarKind.Int64 => "write digits only",
        ScalarKind.Double => "write a number such as 1.5",
        ScalarKind.Date => $"write {Date(scalar.Text) ?? "the date as in 2026-01-31"}",
        _ => $"write {Date(scalar.Text) ?? "the date as in 2026-01-31, or 2026-01-31T18:30:00Z"}",
    };

    private static bool Fits(ShapeKind shape, ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => shape is ShapeKind.Boolean,
        ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double => KindCensus.GroupOf(shape) is KindGroup.Number,
        _ => false,
    };

    public static string Boolean(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "on" or "y" or "1" => "write true",
        "no" or "off" or "n" or "0" => "write false",
        _ => "write true or false",
    };

    /// <summary>The ISO form of <c>05/13/2026</c>, if only one is possible: of two numbers up to 12 we cannot know which is the month.</summary>
    private static string? Date(string text) => DateAdvice.Readings(text) is [var only] ? only : null;
}
