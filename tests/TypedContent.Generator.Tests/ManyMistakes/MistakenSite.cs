using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.ManyMistakes;

/// <summary>Two hundred mistakes on fifty pages of a site that has thirty good ones too, and what must be said of them.</summary>
internal sealed class MistakenSite
{
    public const string Types = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Globalization;
        using TypedContent;

        namespace MySite;

        [ContentCollection("posts/**/*.md")]
        public partial record Post
        {
            public required string Headline { get; init; }
            public required DateOnly Date { get; init; }
            [Required] public string? Summary { get; init; }
            public bool Featured { get; init; }
            public byte Rating { get; init; }
            [Range(1, 5)] public int? Stars { get; init; }
            public decimal Price { get; init; }
            public double Ratio { get; init; }
            public int Views { get; init; }
            public DateTimeOffset? Updated { get; init; }
            public TimeOnly? Opens { get; init; }
            public TimeSpan? Duration { get; init; }
            public Guid? Ident { get; init; }
            public Uri? Homepage { get; init; }
            public Version? Version { get; init; }
            public CultureInfo? Language { get; init; }
            public char Grade { get; init; } = 'A';
            public PostStatus Status { get; init; }
            public IReadOnlyList<string> Tags { get; init; } = [];
            [Length(1, 3)] public IReadOnlyList<string>? Labels { get; init; }
            public Seo? Seo { get; init; }
            public Seo? Meta { get; init; }
            public IReadOnlyList<Social> Social { get; init; } = [];
            public Author? Author { get; init; }
            public IReadOnlyList<Author> Editors { get; init; } = [];
            [StringLength(12)] public string? Subtitle { get; init; }
            [RegularExpression("[A-Z]+-[0-9]+")] public string? Sku { get; init; }
            [Url] public string? Source { get; init; }
            [EmailAddress] public string? Contact { get; init; }
            [AllowedValues("red", "green")] public string? Color { get; init; }
            [DeniedValues("admin", "root")] public string? Handle { get; init; }
            [Unique] public string? Number { get; init; }
            public string? Mood { get; init; }
            public Seo? Cover { get; init; }
            public IReadOnlyDictionary<string, string> Links { get; init; } = new Dictionary<string, string>();
            public string? ImageAlt { get; init; }
            public string? Remark { get; init; }
        }

        public enum PostStatus { Draft, InReview, Published }

        public record Seo { public int Rating { get; init; } public string? Description { get; init; } }

        public record Social(string Name, string Url);

        [ContentCollection("authors/*.md")]
        public partial record Author;
        """;

    public const int GoodPages = 30;

    private const int SchemaPages = 40;

    private const int SyntaxPages = 10;

    private const int PerPage = 4;

    private static readonly string[] Names = ["a", "B", "a/I", "é", "a-"];

    private readonly List<(string Path, string Text)> _files = [("authors/ada.md", ""), ("authors/mary.md", "")];

    private readonly List<ExpectedDiagnostic> _expected = [];

    public MistakenSite()
    {
        for (var page = 0; page < SchemaPages + SyntaxPages; page++)
        {
            AddMistaken(page);
        }

        for (var page = 0; page < GoodPages; page++)
        {
            _files.Add((GoodPath(page), FormattableString.Invariant($"---\nheadline: Good {page}\ndate: 2026-01-{page + 1:00}\nsummary: s\nrating: {page}\nauthor: ada\nstatus: in-review\ntags: [t{page}]\n---\nText\n")));
        }
    }

    public IReadOnlyList<(string Path, string Text)> Files => _files;

    /// <summary>As the build must print them: by path, ordinal, then by position.</summary>
    public IReadOnlyList<string> Expected => [.. _expected
        .OrderBy(static diagnostic => diagnostic.Path, StringComparer.Ordinal)
        .ThenBy(static diagnostic => diagnostic.Line)
        .ThenBy(static diagnostic => diagnostic.Column)
        .Select(static diagnostic => diagnostic.ToString())];

    /// <param name="order">The files in the order in which the compiler hands them out.</param>
    public static GeneratorHarness Harness(IEnumerable<(string Path, string Text)> order)
    {
        var site = new GeneratorHarness().Code(Types);
        foreach (var (path, text) in order)
        {
            site.Add(path, text);
        }

        return site;
    }

    /// <summary>Paths that other orders than the ordinal one arrange otherwise: by case, by digits, by accents, folders apart.</summary>
    private static string Path(int page) => FormattableString.Invariant($"posts/{Names[page % Names.Length]}{page}.md");

    private static string GoodPath(int page) => FormattableString.Invariant($"posts/{"cCä"[page % 3]}{page}.md");

    /// <summary>Each ten pages have each mistake once, every time in other company.</summary>
    private static PlantedMistake[] MistakesOf(int page)
    {
        var all = page < SchemaPages ? SchemaMistakes.All : SyntaxMistakes.All;
        return [.. Enumerable.Range(0, PerPage).Select(index => all[((page * PerPage) + index + (page / 10)) % all.Count])];
    }

    private static string? OtherPath(int page, PlantedMistake mistake) => Enumerable.Range(0, SchemaPages)
        .Where(other => other != page && MistakesOf(other).Contains(mistake))
        .Select(Path)
        .Order(StringComparer.Ordinal)
        .FirstOrDefault();

    private void AddMistaken(int page)
    {
        var path = Path(page);
        var mistakes = MistakesOf(page);
        var lines = new List<string> { "---" };
        (string Key, string Text)[] whole = [("headline", "headline: Bad"), ("date", "date: 2026-01-02"), ("summary", "summary: s")];
        lines.AddRange(whole.Where(line => mistakes.All(mistake => mistake.Key != line.Key)).Select(static line => line.Text));
        foreach (var mistake in mistakes)
        {
            _expected.Add(mistake.Expect(path, page, lines.Count + 1, OtherPath(page, mistake)));
            lines.AddRange(mistake.LinesOf(page) is { Length: > 0 } text ? text.Split('\n') : []);
        }

        _files.Add((path, string.Join('\n', [.. lines, "---", "Text", ""])));
    }
}
