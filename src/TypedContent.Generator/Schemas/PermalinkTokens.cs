using System.Globalization;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Jekyll's placeholders and what each stands for.</summary>
internal static class PermalinkTokens
{
    /// <summary>Formats of the date, in .NET's custom format; the rest is in <see cref="OfDate"/>.</summary>
    private static readonly IReadOnlyDictionary<string, string> Formats = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["year"] = "yyyy",
        ["short_year"] = "yy",
        ["month"] = "MM",
        ["i_month"] = "%M",
        ["short_month"] = "MMM",
        ["long_month"] = "MMMM",
        ["day"] = "dd",
        ["i_day"] = "%d",
        ["short_day"] = "ddd",
        ["long_day"] = "dddd",
        ["hour"] = "HH",
        ["minute"] = "mm",
        ["second"] = "ss",
    };

    private static readonly IReadOnlyList<string> OfWeeks = ["y_day", "w_year", "week", "w_day"];

    private static readonly IReadOnlyList<string> OfPage = ["title", "slug", "name", "basename", "path", "collection", "categories", "slugified_categories", "output_ext"];

    private static readonly IReadOnlyList<string> All = [.. OfPage, .. Formats.Keys, .. OfWeeks];

    /// <summary>The name of the token, and the <c>_</c> behind it where that is no part of it: <c>:year_:month</c>.</summary>
    public static (string Name, string Behind) Resolve(string name) =>
        name.EndsWith("_", StringComparison.Ordinal) && !All.Contains(name, StringComparer.Ordinal) ? (name[..^1], "_") : (name, "");

    public static string ValueOf(string token, PermalinkFacts page, out string? problem)
    {
        problem = null;
        if (OfPage.Contains(token, StringComparer.Ordinal))
        {
            return OfAddress(token, page);
        }

        if (!All.Contains(token, StringComparer.Ordinal))
        {
            problem = Unknown(token);
            return "";
        }

        if (page.Date is not { } date)
        {
            problem = $"':{token}' needs a date, and the page has none that can be read; give it a 'date' or a file name such as '2026-01-02-{page.Name}.md'";
            return "";
        }

        return OfDate(token, date);
    }

    private static string OfAddress(string token, PermalinkFacts page) => token switch
    {
        "title" => page.OwnSlug ?? Slug.AsSpelled(page.Name),
        "slug" => page.OwnSlug ?? Slug.FromSegment(page.Name),
        "name" or "basename" => Slug.FromSegment(page.Name),
        "path" => page.Path,
        "collection" => page.Collection is { } collection ? Slug.FromSegment(collection) : "",
        "output_ext" => ".html",
        _ => string.Join("/", page.Categories.Select(Slug.FromSegment).Distinct(StringComparer.Ordinal)),
    };

    private static string OfDate(string token, DateTime date) => token switch
    {
        "y_day" => Padded(date.DayOfYear, 3),
        "w_day" => Padded(WeekDay(date), 1),
        "w_year" => Padded(Thursday(date).Year, 4),
        "week" => Padded(((Thursday(date).DayOfYear - 1) / 7) + 1, 2),
        _ => date.ToString(Formats[token], CultureInfo.InvariantCulture),
    };

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    private static int WeekDay(DateTime date) => date.DayOfWeek is DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    /// <summary>An ISO 8601 week belongs to the year of its Thursday; the calendar's first and last days have none of their own.</summary>
    private static DateTime Thursday(DateTime date)
    {
        var days = 4 - WeekDay(date);
        var limit = (days < 0 ? date - DateTime.MinValue : DateTime.MaxValue - date).TotalDays;
        return Math.Abs(days) <= limit ? date.AddDays(days) : date;
    }

    private static string Padded(int number, int digits) => number.ToString($"D{digits.ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture);

    private static string Unknown(string token)
    {
        var nearest = All.FirstOrDefault(known => EditDistance.Edit(token, known) is not null);
        var advice = nearest is null ? "" : $" (did you mean ':{nearest}'?)";
        return $"':{token}' is no placeholder{advice}; there are {string.Join(", ", All.Select(static known => $":{known}"))}";
    }
}
