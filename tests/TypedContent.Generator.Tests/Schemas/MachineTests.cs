using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Schemas;

/// <summary>Neither the culture nor the time zone of the machine has a say in what a text means.</summary>
[Collection(Machine.TimeZoneTests)]
public sealed class MachineTests
{
    private static readonly (string Yaml, string Kind, string[] Formats)[] Samples =
    [
        ("true", nameof(ScalarKind.Boolean), []), ("INVALID", nameof(ScalarKind.Boolean), []),
        ("-1.5", nameof(ScalarKind.Double), []), ("1.5", nameof(ScalarKind.Decimal), []), ("1,5", nameof(ScalarKind.Double), []), ("-5", nameof(ScalarKind.Int32), []),
        ("2026-01-31", nameof(ScalarKind.Date), []), ("2026-01-31", nameof(ScalarKind.DateTime), []), ("2026-07-31 10:00", nameof(ScalarKind.UtcDateTime), []),
        ("2026-07-31T10:00+02:00", nameof(ScalarKind.UtcDateTime), []), ("10:30", nameof(ScalarKind.Time), []), ("6:30 pm", nameof(ScalarKind.Time), []),
        ("1.10:30:00", nameof(ScalarKind.Duration), []), ("July 31, 2026", nameof(ScalarKind.Date), []), ("31 July 2026", nameof(ScalarKind.Date), ["d MMMM yyyy"]),
        ("07/31/2026 06:30 PM", nameof(ScalarKind.DateTime), ["MM/dd/yyyy hh:mm tt"]), ("07/31/2026 18:30 +02:00", nameof(ScalarKind.DateTime), ["MM/dd/yyyy HH:mm zzz"]),
        ("07/31/2026 18:30", nameof(ScalarKind.UtcDateTime), ["MM/dd/yyyy HH:mm"]), ("2026-02-30", nameof(ScalarKind.Date), []), ("en-us", nameof(ScalarKind.Culture), []),
        ("TR-tr", nameof(ScalarKind.Culture), []), ("0F8FAD5BD9CB469FA16570867728950E", nameof(ScalarKind.Guid), []), ("v1.2", nameof(ScalarKind.Version), []),
    ];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public void Scalars_read_alike_in_every_culture(string culture)
    {
        var expected = Machine.With("", "UTC", ShowAll);

        Assert.Equal(expected, Machine.With(culture, "UTC", ShowAll));
    }

    [Theory]
    [InlineData("draft-idea", 0)]
    [InlineData("DRAFTIDEA", 0)]
    public void Enums_read_alike_where_i_has_two_forms(string yaml, long value) =>
        Assert.Equal(new IntegerValue(value), Machine.With("tr-TR", "UTC", () => DeclaredScalar.Value(yaml, new EnumType("global::E", [new("DraftIdea", 0)]))));

    [Fact]
    public void Scalars_read_alike_in_every_time_zone()
    {
        var expected = ShowAll();

        Machine.With("", "America/New_York", () =>
        {
            Assert.Equal(TimeSpan.FromHours(-4), TimeZoneInfo.Local.GetUtcOffset(new DateTime(2026, 7, 31)));
            Assert.Equal(expected, ShowAll());
            return expected;
        });
    }

    private static List<string> ShowAll() => [.. Samples.Select(sample => DeclaredScalar.Show(sample.Yaml, sample.Kind, sample.Formats))];
}
