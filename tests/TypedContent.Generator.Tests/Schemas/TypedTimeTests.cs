using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.Schemas;

/// <summary>Dates, times of day and durations as declared types read them.</summary>
public sealed class TypedTimeTests
{
    [Theory]
    [InlineData("2026-01-31", "2026-01-31")]
    [InlineData("'2026-1-31'", "2026-01-31")]
    [InlineData("2026-01-31 00:00:00", "2026-01-31")]
    [InlineData("2026-01-31T00:00:00-05:00", "2026-01-31")]
    [InlineData("2026-01-31 18:30", "leave out the time of day: write 2026-01-31")]
    [InlineData("05/13/2026", "write 2026-05-13")]
    [InlineData("13/05/2026", "write 2026-05-13")]
    [InlineData("05/06/2026", "write 2026-05-06 or 2026-06-05, whichever is meant")]
    [InlineData("2026/5/13", "write 2026-05-13")]
    [InlineData("20260513", "write 2026-05-13")]
    [InlineData("13.5.2026", "write 2026-05-13")]
    [InlineData("May 13, 2026", "write 2026-05-13")]
    [InlineData("13 May 2026", "write 2026-05-13")]
    [InlineData("soon", "write the date as in 2026-01-31")]
    public void Dates(string yaml, string value) => Assert.Equal(value, DeclaredScalar.Show(yaml, nameof(ScalarKind.Date)));

    [Fact]
    public void A_date_that_does_not_exist_is_TC2007_as_in_an_inferred_record() => Assert.Equal(
        "Content/posts/a.md(2,6): error TC2007: '2026-02-30' looks like a date, but February 2026 has 28 days",
        DeclaredScalar.Message("2026-02-30", new ScalarType(ScalarKind.Date)));

    [Theory]
    [InlineData("2026-01-31", "2026-01-31T00:00:00.0000000+00:00")]
    [InlineData("2026-01-31 8:30 +0100", "2026-01-31T08:30:00.0000000+01:00")]
    [InlineData("2026-01-31T08:30:00-04:00", "2026-01-31T08:30:00.0000000-04:00")]
    public void Points_in_time_keep_their_offset(string yaml, string value) => Assert.Equal(value, DeclaredScalar.Show(yaml, nameof(ScalarKind.DateTime)));

    [Theory]
    [InlineData("2026-01-31", "2026-01-31T00:00:00Z")]
    [InlineData("2026-01-31 08:30 +0100", "2026-01-31T07:30:00Z")]
    public void A_DateTime_is_in_utc(string yaml, string utc) =>
        Assert.Equal(new IntegerValue(DateTimeOffset.Parse(utc, null).Ticks), DeclaredScalar.Value(yaml, new ScalarType(ScalarKind.UtcDateTime)));

    [Theory]
    [InlineData("18:30", "18:30:00")]
    [InlineData("8:05", "08:05:00")]
    [InlineData("18:30:15.25", "18:30:15.25")]
    public void Times_of_day(string yaml, string time) =>
        Assert.Equal(new IntegerValue(TimeSpan.Parse(time, null).Ticks), DeclaredScalar.Value(yaml, new ScalarType(ScalarKind.Time)));

    [Theory]
    [InlineData("24:00", "hours go from 0 to 23")]
    [InlineData("18:75", "minutes go from 0 to 59")]
    [InlineData("6:30 PM", "write 18:30")]
    [InlineData("noon", "write the time as in 18:30")]
    [InlineData("18:30Z", "write the time as in 18:30")]
    [InlineData("2026-01-31T18:30", "write the time as in 18:30")]
    public void What_is_no_time_of_day(string yaml, string advice) => Assert.Equal(advice, DeclaredScalar.Show(yaml, nameof(ScalarKind.Time)));

    [Theory]
    [InlineData("01:30", "0.01:30:00")]
    [InlineData("1:30:15.5", "0.01:30:15.5")]
    [InlineData("-1:30", "-0.01:30:00")]
    [InlineData("3.18:00:00", "3.18:00:00")]
    [InlineData("PT1H30M", "0.01:30:00")]
    [InlineData("pt90m", "0.01:30:00")]
    [InlineData("PT0.5S", "0.00:00:00.5")]
    [InlineData("PT1,5H", "0.01:30:00")]
    [InlineData("P2W", "14.00:00:00")]
    [InlineData("P1DT2H", "1.02:00:00")]
    [InlineData("-P1D", "-1.00:00:00")]
    public void Durations(string yaml, string duration) =>
        Assert.Equal(new IntegerValue(TimeSpan.Parse(duration, null).Ticks), DeclaredScalar.Value(yaml, new ScalarType(ScalarKind.Duration)));

    [Theory]
    [InlineData("90", "write hours and minutes as in 01:30, or a duration as in PT1H30M")]
    [InlineData("90 minutes", "write PT90M")]
    [InlineData("2h", "write PT2H")]
    [InlineData("3 days", "write P3D")]
    [InlineData("90:00", "hours go from 0 to 23 here: write days in front as in 3.18:00, or hours and minutes as in PT90H or PT90M")]
    [InlineData("1:75", "minutes go from 0 to 59")]
    [InlineData("P1Y", "years and months are not always of one length: write days, as in P30D")]
    [InlineData("P", "write hours and minutes as in 01:30, or a duration as in PT1H30M")]
    [InlineData("P1DT", "write hours and minutes as in 01:30, or a duration as in PT1H30M")]
    [InlineData("P1H", "write hours and minutes as in 01:30, or a duration as in PT1H30M")]
    [InlineData("PT1M1H", "write hours and minutes as in 01:30, or a duration as in PT1H30M")]
    [InlineData("PT1D", "write hours and minutes as in 01:30, or a duration as in PT1H30M")]
    [InlineData("99999999.00:00:00", "it is longer than a duration can be")]
    [InlineData("P9999999999999999D", "it is longer than a duration can be")]
    public void What_is_no_duration(string yaml, string advice) => Assert.Equal(advice, DeclaredScalar.Show(yaml, nameof(ScalarKind.Duration)));

    [Theory]
    [InlineData("05/13/2026", nameof(ScalarKind.Date), "MM/dd/yyyy", "2026-05-13")]
    [InlineData("2026-05-13", nameof(ScalarKind.Date), "MM/dd/yyyy", "2026-05-13")]
    [InlineData("13/05/2026", nameof(ScalarKind.Date), "MM/dd/yyyy", "write 2026-05-13")]
    [InlineData("9/1/2026", nameof(ScalarKind.Date), "MM/dd/yyyy", "write 09/01/2026")]
    [InlineData("9/1/2026 8:05", nameof(ScalarKind.DateTime), "dd/MM/yyyy HH:mm", "write 09/01/2026 08:05")]
    [InlineData("9/1/2026 8:05 +02:00", nameof(ScalarKind.DateTime), "MM/dd/yyyy HH:mm zzz", "write 09/01/2026 08:05 +02:00")]
    [InlineData("2/30/2026", nameof(ScalarKind.Date), "MM/dd/yyyy", "write the date as in 2026-01-31, or as in 01/31/2026")]
    [InlineData("someday", nameof(ScalarKind.Date), "MM/dd/yyyy", "write the date as in 2026-01-31, or as in 01/31/2026")]
    [InlineData("13 Mai 2026", nameof(ScalarKind.Date), "d MMMM yyyy", "write the date as in 2026-01-31, or as in 31 January 2026")]
    [InlineData("5/13/49", nameof(ScalarKind.Date), "M/d/yy", "2049-05-13")]
    [InlineData("5/13/50", nameof(ScalarKind.Date), "M/d/yy", "1950-05-13")]
    [InlineData("May 13 y", nameof(ScalarKind.Date), "MMMM d 'y'", "write the date as in 2026-01-31")]
    [InlineData("05/13/2026 18:30", nameof(ScalarKind.DateTime), "MM/dd/yyyy HH:mm", "2026-05-13T18:30:00.0000000+00:00")]
    [InlineData("05/13/2026 18:30 +02:00", nameof(ScalarKind.DateTime), "MM/dd/yyyy HH:mm zzz", "2026-05-13T18:30:00.0000000+02:00")]
    [InlineData("6.30 PM", nameof(ScalarKind.Time), "h.mm tt", "666000000000")]
    [InlineData("90m", nameof(ScalarKind.Duration), "%m'm'", "write PT90M")]
    [InlineData("30m", nameof(ScalarKind.Duration), "%m'm'", "18000000000")]
    [InlineData("x", nameof(ScalarKind.Date), "", "write the date as in 2026-01-31")]
    [InlineData("x", nameof(ScalarKind.Date), "Q", "write the date as in 2026-01-31")]
    public void Formats_of_the_property_count_too(string yaml, string kind, string format, string value) =>
        Assert.Equal(value, DeclaredScalar.Show(yaml, kind, format));

    [Fact]
    public void A_format_of_the_property_comes_before_iso() => Assert.Equal("2026-02-01", DeclaredScalar.Show("2026-01-02", nameof(ScalarKind.Date), "yyyy-dd-MM"));
}
