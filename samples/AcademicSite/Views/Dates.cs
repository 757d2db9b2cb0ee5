using System.Globalization;
using AcademicSite.Markup;

namespace AcademicSite.Views;

/// <summary>How the site writes a date and a reading time.</summary>
internal static class Dates
{
    public static Html Time(DateOnly date) => Html.Of(
        $"""<time datetime="{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}">{date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</time>""");

    public static string Minutes(TimeSpan readingTime) => $"{Math.Max(1, (int)Math.Round(readingTime.TotalMinutes))} min read";
}
