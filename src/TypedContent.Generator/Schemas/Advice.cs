using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Says what to write instead of a scalar that cannot be read.</summary>
internal static class Advice
{
    private static readonly Regex Slashed = new(@"^(?<first>[0-9]{1,2})/(?<second>[0-9]{1,2})/(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant);

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

    private static string Boolean(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "on" or "y" or "1" => "write true",
        "no" or "off" or "n" or "0" => "write false",
        _ => "write true or false",
    };

    /// <summary>The ISO form of <c>05/13/2026</c>, if only one is possible: of two numbers up to 12 we cannot know which is the month.</summary>
    private static string? Date(string text)
    {
        var match = Slashed.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var first = int.Parse(match.Groups["first"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        var second = int.Parse(match.Groups["second"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        var (month, day) = first > 12 ? (second, first) : (first, second);
        var iso = string.Format(CultureInfo.InvariantCulture, "{0}-{1:00}-{2:00}", match.Groups["year"].Value, month, day);
        var isOnlyReading = first > 12 || second > 12 || first == second;
        return isOnlyReading && IsoDateTime.TryScan(iso) is { Problem: null } ? iso : null;
    }
}
