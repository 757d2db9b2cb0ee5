using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Properties that are entries of other collections.</summary>
public sealed class ReferenceTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using TypedContent;

        namespace MySite;

        [ContentCollection("posts/**/*.md", OrderBy = nameof(Date), Descending = true)]
        public partial record Post
        {
            public DateOnly Date { get; init; }
            public Author? Author { get; init; }
            public required IReadOnlyList<Author> Editors { get; init; }
            public IReadOnlyDictionary<string, Author> Roles { get; init; } = new Dictionary<string, Author>();
            public Post? Sequel { get; init; }
            public Note? Note { get; init; }
            public Credit? Credit { get; init; }
        }

        public sealed record Credit(string Text, Author Author) { public List<Author> Others { get; private set; } = []; }

        [ContentCollection("authors/*.md")]
        public partial class Author(string name)
        {
            public string Name { get; } = name;
            public Author? Mentor { get; private set; }
            [InverseOf(nameof(Post.Author))] public IReadOnlyList<Post> Posts { get; init; } = [];
            [InverseOf(nameof(Post.Editors))] public Post[] Edited { get; init; } = [];
        }

        public static class Json { public static string Of<T>(T value) => JsonSerializer.Serialize(value); }
        """;

    private static GeneratorHarness Site() => new GeneratorHarness()
        .Code(Types)
        .Add("notes/small.md", "A note.")
        .Add("authors/ada.md", "---\nname: Ada\nmentor: mary\n---\n")
        .Add("authors/mary.md", "---\nname: Mary\nmentor: ada\n---\n")
        .Add("posts/one.md", """
            ---
            date: 2026-01-01
            author: ada
            editors: [mary, ada]
            roles: { lead: mary }
            sequel: two
            note: small
            credit: { text: Thanks, author: mary, others: [ada] }
            ---
            """)
        .Add("posts/two.md", "---\ndate: 2026-01-02\nauthor: ada\neditors: []\nsequel: one\n---\n")
        .Add("posts/three.md", "---\ndate: 2025-01-02\nauthor: mary\neditors: [ada]\n---\n");

    [Fact]
    public void File_that_is_handed_over_twice_costs_nothing_else()
    {
        var run = Site().Add("posts/one.md", "---\ndate: 2026-01-01\nauthor: ada\neditors: []\n---\n").Run();

        Assert.DoesNotContain(run.Faults, fault => fault.Contains("TC9", StringComparison.Ordinal));
        Assert.Contains(run.Files.Values, text => text.Contains("class Site", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Site.Posts.One.Author!.Name", "Ada")]
    [InlineData("ReferenceEquals(Site.Posts.One.Author, Site.Authors.Ada)", true)]
    [InlineData("Site.Posts.One.Editors[0].Name", "Mary")]
    [InlineData("Site.Posts.One.Editors.Count", 2)]
    [InlineData("Site.Posts.One.Roles[\"lead\"].Name", "Mary")]
    [InlineData("Site.Posts.One.Sequel!.Sequel == Site.Posts.One", true)]
    [InlineData("Site.Posts.One.Note!.Html", "<p>A note.</p>\n")]
    [InlineData("Site.Posts.One.Credit!.Author.Name", "Mary")]
    [InlineData("Site.Posts.One.Credit!.Others[0].Name", "Ada")]
    [InlineData("Site.Authors.Ada.Mentor!.Mentor!.Name", "Ada")]
    [InlineData("Site.Authors.Ada.Posts.Count", 2)]
    [InlineData("Site.Authors.Ada.Posts[0].Slug", "two")]
    [InlineData("Site.Authors.Ada.Edited.Length", 2)]
    [InlineData("Site.Authors.Mary.Posts[0] == Site.Posts.Three", true)]
    [InlineData("Site.Posts.Three.Sequel is null", true)]
    [InlineData("string.Join(\" \", Site.Posts.Select(p => p.Slug))", "two one three")]
    [InlineData("Site.Posts.Two.ToString()", "Post { Slug = two, Title = two, Editors = [], Date = 2026-01-02, Author = ada, Roles = {}, Sequel = one }")]
    [InlineData("System.Text.Json.JsonDocument.Parse(Json.Of(Site.Posts.One)).RootElement.GetProperty(\"Author\").GetString()", "ada")]
    [InlineData("System.Text.Json.JsonDocument.Parse(Json.Of(Site.Posts.One)).RootElement.GetProperty(\"Editors\")[0].GetString()", "mary")]
    [InlineData("System.Text.Json.JsonDocument.Parse(Json.Of(Site.Posts.One)).RootElement.GetProperty(\"Credit\").GetProperty(\"Author\").GetString()", "mary")]
    [InlineData("System.Text.Json.JsonDocument.Parse(Json.Of(Site.Authors.Ada)).RootElement.GetProperty(\"Posts\")[1].GetString()", "one")]
    [InlineData("System.Text.Json.JsonDocument.Parse(Json.Of(Site.Posts)).RootElement.GetArrayLength()", 3)]
    public void References_are_the_entries(string expression, object expected)
    {
        var run = Site().Run();

        Assert.Empty(run.Messages);
        Assert.Empty(run.CompilerProblems);
        Assert.Equal(expected, CompiledSite.Load(run.Compilation).Evaluate(expression));
    }

    [Fact]
    public void A_chain_of_ten_thousand_entries_is_no_recursion()
    {
        var site = new GeneratorHarness().Code(Types).Property("TypedContentEntryMembers", "none").Add("notes/small.md", "");
        for (var number = 0; number < 10_000; number++)
        {
            site.Add($"posts/p{number}.md", $"---\neditors: []\nsequel: p{(number + 1) % 10_000}\n---\n");
        }

        var run = site.Run();

        Assert.Empty(run.Messages);
        Assert.Equal("p1", CompiledSite.Load(run.Compilation).Evaluate("Site.Posts[\"p0\"].Sequel!.Slug"));
    }

    [Fact]
    public void Threads_see_complete_entries_only()
    {
        var run = Site().Run();

        Assert.Equal(true, CompiledSite.Load(run.Compilation).Evaluate(
            "Enumerable.Range(0, 200).AsParallel().WithDegreeOfParallelism(8).All(i => i % 2 == 0 ? Site.Authors.Ada.Posts.All(p => p.Author!.Posts.Count == 2) : Site.Posts.One.Sequel!.Author!.Name == \"Ada\")"));
    }

    [Fact]
    public void A_reference_whose_error_is_turned_off_is_null_or_missing_from_its_list()
    {
        var run = Site().Severity("TC2094", Microsoft.CodeAnalysis.ReportDiagnostic.Suppress)
            .Add("posts/open.md", "---\nauthor: nobody\neditors: [nobody, ada]\nroles: { lead: nobody }\n---\n").Run();

        Assert.Empty(run.Messages);
        Assert.Equal("null 1 0", CompiledSite.Load(run.Compilation).Evaluate(
            "$\"{Site.Posts.Open.Author?.Name ?? \"null\"} {Site.Posts.Open.Editors.Count} {Site.Posts.Open.Roles.Count}\""));
    }

    [Fact]
    public void A_page_without_the_entry_that_it_needs_is_left_out_and_those_that_need_it_too()
    {
        var run = new GeneratorHarness()
            .Code("[TypedContent.ContentCollection(\"posts/*.md\")] public partial record Post { public required Post Sequel { get; init; } }")
            .Severity("TC2094", Microsoft.CodeAnalysis.ReportDiagnostic.Suppress)
            .Add("posts/a.md", "---\nsequel: b\n---\n").Add("posts/b.md", "---\nsequel: c\n---\n").Add("posts/d.md", "---\nsequel: d\n---\n").Run();

        Assert.Equal(
            [
                "Content/posts/a.md(2,9): warning TC2009: The page is left out of the site, since 'sequel' must refer to an entry and 'b' is none of 'posts': correct it, or give back its error the severity it had",
                "Content/posts/b.md(2,9): warning TC2009: The page is left out of the site, since 'sequel' must refer to an entry and 'c' is none of 'posts': correct it, or give back its error the severity it had",
            ],
            run.Messages);
        Assert.Equal("d", CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.Single().Sequel.Sequel.Slug"));
    }

    [Theory]
    [InlineData("Site.Cycles.A.ToString()", "Cycle { Slug = a, Title = a, ByRole = {x: a}, Link = Link { Target = Cycle { Slug = a } } }")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(Site.Cycles.A).Contains(\"\\\"Link\\\":{\\\"Target\\\":\\\"a\\\"}\")", true)]
    public void An_entry_that_holds_itself_by_way_of_a_record_is_printed_and_written(string expression, object expected)
    {
        var run = new GeneratorHarness()
            .Code("""
                using System.Collections.Generic;
                using TypedContent;
                [ContentCollection("cycles/*.md")]
                public partial record Cycle { public IReadOnlyDictionary<string, Cycle> ByRole { get; init; } = new Dictionary<string, Cycle>(); public Link? Link { get; init; } }
                public sealed record Link { public required Cycle Target { get; init; } }
                """)
            .Add("cycles/a.md", "---\nby-role: { x: a }\nlink: { target: a }\n---\n").Run();

        Assert.Empty(run.Messages);
        Assert.Equal(expected, CompiledSite.Load(run.Compilation).Evaluate(expression));
    }

    [Theory]
    [InlineData("MySite.Note")]
    [InlineData("global::MySite.Note")]
    public void A_generated_record_may_be_named_in_full(string type)
    {
        var run = new GeneratorHarness()
            .Code($"[TypedContent.ContentCollection(\"posts/*.md\")] public partial record Post {{ public {type}? Note {{ get; init; }} public {type}[] All {{ get; init; }} = []; }}")
            .Add("notes/a.md", "").Add("posts/b.md", "---\nnote: a\nall: [a]\n---\n").Run();

        Assert.Empty(run.Messages);
        Assert.Equal("aa", CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.B.Note!.Slug + Site.Posts.B.All[0].Slug"));
    }
}
