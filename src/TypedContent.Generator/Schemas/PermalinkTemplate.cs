using System.Text.RegularExpressions;

namespace TypedContent.Generator.Schemas;

/// <summary>Fills in Jekyll's placeholders (<c>/:year/:title/</c>) and its named styles (<c>pretty</c>).</summary>
internal static class PermalinkTemplate
{
    private const string Placeholder = ":([a-z_]+)";

    private static readonly string[] Styles = ["pretty", "date", "ordinal", "weekdate", "none"];

    /// <summary>Whether there is something to fill in.</summary>
    public static bool IsTemplate(string permalink) =>
        Styles.Contains(permalink, StringComparer.Ordinal) || (Regex.IsMatch(permalink, Placeholder) && !permalink.Contains("://"));

    public static FilledUrl Fill(string permalink, PermalinkFacts page)
    {
        var template = Styles.Contains(permalink, StringComparer.Ordinal) ? StyleOf(permalink, page) : permalink;
        string? fault = null;
        var url = Regex.Replace(template, Placeholder, match =>
        {
            var (name, behind) = PermalinkTokens.Resolve(match.Groups[1].Value);
            var value = PermalinkTokens.ValueOf(name, page, out var problem);
            fault ??= problem;
            return value + behind;
        });

        // A page without categories has an empty part, which is none.
        return new(Regex.Replace(url, "/{2,}", "/"), fault);
    }

    /// <summary>Jekyll's styles of posts; without a date those of its other documents.</summary>
    private static string StyleOf(string name, PermalinkFacts page) => (name, page.Date) switch
    {
        ("pretty", null) => "/:collection/:path/",
        (_, null) => "/:collection/:path:output_ext",
        ("pretty", _) => "/:categories/:year/:month/:day/:title/",
        ("date", _) => "/:categories/:year/:month/:day/:title:output_ext",
        ("ordinal", _) => "/:categories/:year/:y_day/:title:output_ext",
        ("weekdate", _) => "/:categories/:year/W:week/:short_day/:title:output_ext",
        _ => "/:categories/:title:output_ext",
    };
}
