using System.Text.RegularExpressions;

namespace TypedContent.Generator.Schemas;

/// <summary>Fills in Jekyll's placeholders (<c>/:year/:title/</c>) and its named styles (<c>pretty</c>).</summary>
internal static class PermalinkTemplate
{
    private const string Undated = "/:collection/:path";
    private const string Placeholder = ":([a-z_]+)";
    private const string Extension = ":output_ext";

    /// <summary>The URL of <paramref name="permalink"/>, which is itself where it has no placeholder.</summary>
    public static FilledUrl Fill(string permalink, PermalinkFacts page)
    {
        var template = StyleOf(permalink, page) ?? permalink;
        if (!Regex.IsMatch(template, Placeholder) || template.Contains("://"))
        {
            return new(permalink, null);
        }

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

    /// <summary>
    /// Jekyll's styles of posts; without a date those of its other documents. Null for what is no style.
    /// </summary>
    private static string? StyleOf(string permalink, PermalinkFacts page) => permalink switch
    {
        "pretty" => page.Date is null ? $"{Undated}/" : "/:categories/:year/:month/:day/:title/",
        "date" => page.Date is null ? Undated + Extension : "/:categories/:year/:month/:day/:title" + Extension,
        "ordinal" => page.Date is null ? Undated + Extension : "/:categories/:year/:y_day/:title" + Extension,
        "weekdate" => page.Date is null ? Undated + Extension : "/:categories/:year/W:week/:short_day/:title" + Extension,
        "none" => page.Date is null ? Undated + Extension : "/:categories/:title" + Extension,
        _ => null,
    };
}
