using System.Globalization;
using TypedContent.Generator.Tests.Infrastructure;
using TypedContent.Generator.Tests.ManyMistakes;

namespace TypedContent.Generator.Tests;

/// <summary>The same pages give the same reports and the same code whatever the language, digits, calendar and time zone of the machine.</summary>
[Collection(Machine.TimeZoneTests)]
public sealed class MachineIndependenceTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using TypedContent;

        namespace MySite;

        [ContentCollection("ITEMS/**/*.md", OrderBy = nameof(Issued))]
        public partial record Item
        {
            public required string Title { get; init; }
            [Range(-2, 100)] public required int Id { get; init; }
            public ItemKind Kind { get; init; }
            public DateTimeOffset? Issued { get; init; }
            [DateFormat("d MMMM yyyy")] public DateOnly? Listed { get; init; }
            public DateTime? Inspected { get; init; }
            public TimeOnly? Opening { get; init; }
            public double Width { get; init; }
            [Range(typeof(decimal), "0.5", "10.5")] public decimal Price { get; init; }
            [Unique] public DateOnly? Invoiced { get; init; }
            public Item? Sibling { get; init; }
            public IReadOnlyDictionary<string, double> Sizes { get; init; } = new Dictionary<string, double>();
        }

        public enum ItemKind { None, INDOOR, InTransit }
        """;

    public static TheoryData<string, string> Machines => new()
    {
        { "tr-TR", "Europe/Istanbul" },
        { "en-US", "America/New_York" },
        { "fa-IR", "Asia/Tehran" },
        { "ar-SA", "Asia/Riyadh" },
        { "th-TH", "Pacific/Kiritimati" },
        { "sv-SE", "America/St_Johns" },
    };

    [Fact]
    public void The_machines_do_differ() => Assert.Multiple(
        static () => Assert.Equal("ı", Machine.With("tr-TR", "UTC", static () => "I".ToLower(CultureInfo.CurrentCulture))),
        static () => Assert.NotEqual("2026", Machine.With("fa-IR", "UTC", static () => new DateTime(2026, 1, 2).ToString("yyyy", CultureInfo.CurrentCulture))),
        static () => Assert.Equal(TimeSpan.FromHours(-4), Machine.With("", "America/New_York", static () => TimeZoneInfo.Local.GetUtcOffset(new DateTime(2026, 7, 31)))));

    [Theory]
    [MemberData(nameof(Machines))]
    public void Mistakes_are_reported_alike(string culture, string zone) => AssertSame(culture, zone, static () => MistakenSite.Harness(new MistakenSite().Files));

    [Theory]
    [MemberData(nameof(Machines))]
    public void Values_keys_slugs_and_names_are_read_alike(string culture, string zone) => AssertSame(culture, zone, Site);

    [Theory]
    [MemberData(nameof(Machines))]
    public void The_app_has_the_same_values(string culture, string zone)
    {
        const string Question = """
            FormattableString.Invariant($"{Site.ITEMS["i"].Id} {Site.ITEMS["i"].Kind} {Site.ITEMS["i"].Issued:O} {Site.ITEMS["i"].Listed:O} {Site.ITEMS["i"].Inspected:O} ")
                + FormattableString.Invariant($"{Site.ITEMS["i"].Opening:O} {Site.ITEMS["i"].Width} {Site.ITEMS["i"].Price} {Site.ITEMS["i"].Sibling!.Title} {Site.ITEMS["i"].Sizes["I"]} {Site.ITEMS[0].Slug} ")
                + FormattableString.Invariant($"{Site.LISTS["inner"].Url} {Site.LISTS["inner"].Date:O} {Site.LISTS["inner"].Time:O} {Site.LISTS["inner"].Ratio}")
            """;

        var run = Machine.With(culture, zone, static () => Site().Run());

        Assert.Empty(run.CompilerProblems);
        Assert.Equal(
            "-1 InTransit 2026-07-31T10:00:00.0000000+00:00 2026-07-31 2026-03-08T02:30:00.0000000Z 18:30:00.0000000 1.5 2.50 INLINE 0.25 inline /lists/inner/ 2026-01-02 2026-07-31T10:00:00.0000000+00:00 1.5",
            Machine.With(culture, zone, () => CompiledSite.Load(run.Compilation).Evaluate(Question)));
    }

    private static void AssertSame(string culture, string zone, Func<GeneratorHarness> site)
    {
        var expected = Machine.With("", "UTC", () => site().Run());

        var actual = Machine.With(culture, zone, () => site().Run());

        Assert.Equal(expected.Messages, actual.Messages);
        Assert.Equal(expected.Result.GeneratedSources.Select(static source => source.HintName), actual.Result.GeneratedSources.Select(static source => source.HintName));
        Assert.Equal(expected.Files, actual.Files);
    }

    private static GeneratorHarness Site() => new GeneratorHarness()
        .Code(Types)
        .Add("ITEMS/I.md", """
            ---
            TITLE: Iı İi
            ID: -1
            KIND: IN-TRANSIT
            ISSUED: 2026-07-31 10:00
            LISTED: 31 July 2026
            INSPECTED: 2026-03-08 02:30
            OPENING: "18:30"
            WIDTH: 1.5
            PRICE: 2.50
            SIBLING: inline
            INVOICED: 2026-01-02
            SIZES: { I: 0.25, i: 1e3 }
            ---
            # HI İ ı

            Text.
            """)
        .Add("ITEMS/INLINE.md", "---\nTITLE: INLINE\nid: 2\nkind: indoor\nissued: 2026-07-31T10:00:00+05:00\ninvoiced: 2026-01-03\n---\n")
        .Add("ITEMS/WRONG.md", """
            ---
            TITEL: I
            id: 1,5
            kind: INTRANSITT
            issued: 31.12.2026
            listed: 31 Temmuz 2026
            opening: 6:30 PM
            price: 10.75
            width: 1,5
            sibling: INLINE
            invoiced: 2026-01-03
            ---
            """)
        .Add("LISTS/INNER.md", "---\nTITLE: I\ndate: 2026-01-02\ntime: 2026-07-31 10:00\nratio: 1.5\nIs_Indexed: true\n---\n# I\n")
        .Add("LISTS/OUTER.md", "---\ntitle: I\ndate: 2026-01-03\ntime: 2026-07-31 11:00\nratio: 2\nis-indexed: false\n---\n")
        .Add("INFO.md", "---\nINTERVAL: 12\n---\n");
}
