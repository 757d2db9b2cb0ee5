using System.Globalization;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>
/// Runs something as on a machine with other settings. The time zone is that of the whole process: tests that change it belong to
/// the collection <see cref="TimeZoneTests"/>, and so do those that would notice.
/// </summary>
internal static class Machine
{
    public const string TimeZoneTests = "The time zone of the process";

    public static T With<T>(string culture, string zone, Func<T> action)
    {
        var (cultureBefore, uiCultureBefore) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var zoneBefore = Environment.GetEnvironmentVariable("TZ");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            SetTimeZone(zone);
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (cultureBefore, uiCultureBefore);
            SetTimeZone(zoneBefore);
        }
    }

    private static void SetTimeZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
