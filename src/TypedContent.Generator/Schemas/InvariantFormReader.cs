using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads values that have one form in every culture: <c>Guid</c>, <c>Uri</c>, <c>Version</c>, <c>CultureInfo</c>.</summary>
internal static class InvariantFormReader
{
    private static readonly Regex VersionNumber = new(@"^[0-9]{1,10}(?:\.[0-9]{1,10}){1,3}\z", RegexOptions.CultureInvariant);

    /// <summary>
    /// Of BCP 47 what names a culture: language, script, region and variants. What an operating system knows of cultures differs
    /// from machine to machine, so none is asked.
    /// </summary>
    private static readonly Regex CultureName = new(
        @"^(?<language>[a-z]{2,3})(?:-(?<script>[a-z]{4}))?(?:-(?<region>[a-z]{2}|[0-9]{3}))?(?<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static ScalarReading Read(string text, ScalarType type) => type.Kind switch
    {
        ScalarKind.Guid => Guid.TryParseExact(text, "D", out var guid) || Guid.TryParseExact(text, "B", out guid) || Guid.TryParseExact(text, "N", out guid)
            ? new TextValue(guid.ToString("D", CultureInfo.InvariantCulture))
            : ScalarProblem.NotOfType(text, type, "write 32 digits from 0 to f as in 0f8fad5b-d9cb-469f-a165-70867728950e"),
        ScalarKind.Uri => UriText.ProblemOf(text) is { } problem ? ScalarProblem.NotOfType(text, type, problem) : new TextValue(text),
        ScalarKind.Version => ReadVersion(text, type),
        _ => ReadCulture(text, type),
    };

    private static ScalarReading ReadVersion(string text, ScalarType type)
    {
        if (VersionNumber.IsMatch(text) && Version.TryParse(text, out var version))
        {
            return new TextValue(version.ToString());
        }

        var withoutLetter = text.TrimStart('v', 'V');
        var advice = VersionNumber.IsMatch(withoutLetter) ? $"write {withoutLetter}"
            : VersionNumber.IsMatch($"{withoutLetter}.0") ? $"write {withoutLetter}.0"
            : "write two to four numbers with dots between them, as in 1.0 or 2.5.1";
        return ScalarProblem.NotOfType(text, type, advice);
    }

    private static ScalarReading ReadCulture(string text, ScalarType type)
    {
        if (Canonical(text) is { } name)
        {
            return new TextValue(name);
        }

        var advice = Canonical(text.Replace('_', '-')) is { } meant ? $"write {meant}" : "write the code of a language, alone or with that of a region, as in en or en-US";
        return ScalarProblem.NotOfType(text, type, advice);
    }

    private static string? Canonical(string text)
    {
        var match = CultureName.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var script = match.Groups["script"].Value.ToLowerInvariant();
        var region = match.Groups["region"].Value.ToUpperInvariant();
        return match.Groups["language"].Value.ToLowerInvariant()
            + (script.Length == 0 ? "" : $"-{char.ToUpperInvariant(script[0])}{script.Substring(1)}")
            + (region.Length == 0 ? "" : $"-{region}")
            + match.Groups["variants"].Value.ToUpperInvariant();
    }
}
