using System.Globalization;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Schemas;

public sealed class IsoDateTimeTests
{
    [Theory]
    [InlineData("2026-01-02", "2026-01-02T00:00:00.0000000+00:00")]
    [InlineData("2026-1-2", "2026-01-02T00:00:00.0000000+00:00")]
    [InlineData("2024-02-29", "2024-02-29T00:00:00.0000000+00:00")]
    [InlineData("2026-01-02T03:04:05Z", "2026-01-02T03:04:05.0000000+00:00")]
    [InlineData("2026-01-02t03:04:05z", "2026-01-02T03:04:05.0000000+00:00")]
    [InlineData("2026-01-02 3:04", "2026-01-02T03:04:00.0000000+00:00")]
    [InlineData("2026-01-02 03:04:05 +0100", "2026-01-02T03:04:05.0000000+01:00")]
    [InlineData("2026-01-02 03:04:05 -0400", "2026-01-02T03:04:05.0000000-04:00")]
    [InlineData("2026-01-02T03:04:05+05:30", "2026-01-02T03:04:05.0000000+05:30")]
    [InlineData("2026-01-02T03:04:05-08", "2026-01-02T03:04:05.0000000-08:00")]
    [InlineData("2026-01-02T03:04:05.123", "2026-01-02T03:04:05.1230000+00:00")]
    [InlineData("2026-01-02T03:04:05.123456789Z", "2026-01-02T03:04:05.1234567+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    public void Iso_dates_and_times_are_read(string text, string value) =>
        Assert.Equal(value, IsoDateTime.TryScan(text)!.Value.Value.ToString("o", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026")]
    [InlineData("2026-01")]
    [InlineData("20260102")]
    [InlineData("26-01-02")]
    [InlineData("2026-01-02 ")]
    [InlineData("2026-01-02\n")]
    [InlineData("2026-01-02T")]
    [InlineData("2026-01-02T10")]
    [InlineData("2026-01-02 is a date")]
    [InlineData("2026-01-02-hello")]
    [InlineData("٢٠٢٦-٠١-٠٢")]
    [InlineData("05/13/2026")]
    public void Other_text_is_no_date(string text) => Assert.Null(IsoDateTime.TryScan(text));

    [Theory]
    [InlineData("2026-02-30", "February 2026 has 28 days")]
    [InlineData("2024-02-30", "February 2024 has 29 days")]
    [InlineData("2026-04-00", "April 2026 has 30 days")]
    [InlineData("2026-00-01", "there is no month 0")]
    [InlineData("2026-13-01", "there is no month 13")]
    [InlineData("0000-01-01", "there is no year 0")]
    [InlineData("2026-01-01T24:00", "hours go from 0 to 23")]
    [InlineData("2026-01-01T23:60", "minutes go from 0 to 59")]
    [InlineData("2026-01-01T23:59:60", "seconds go from 0 to 59")]
    [InlineData("2026-01-01T10:00+14:30", "offsets go from -14:00 to +14:00")]
    [InlineData("2026-01-01T10:00+01:75", "offsets go from -14:00 to +14:00")]
    [InlineData("0001-01-01T00:00+01:00", "in UTC it lies outside of the years 1 to 9999")]
    public void Date_that_does_not_exist_says_why(string text, string problem) => Assert.Equal(problem, IsoDateTime.TryScan(text)!.Value.Problem);

    [Fact]
    public void Culture_has_no_say()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");

            Assert.Equal(new DateOnly(2026, 1, 2).DayNumber, IsoDateTime.TryScan("2026-01-02")!.Value.DayNumber);
            Assert.Equal("February 2026 has 28 days", IsoDateTime.TryScan("2026-02-30")!.Value.Problem);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
