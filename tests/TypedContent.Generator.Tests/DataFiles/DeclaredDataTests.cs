using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.DataFiles;

/// <summary>Data files whose type the project declares, or that a declared type refers to.</summary>
public sealed class DeclaredDataTests
{
    [Fact]
    public void A_mapping_is_an_entry_without_body_of_the_collection_whose_pattern_it_matches()
    {
        var run = new GeneratorHarness()
            .Code("namespace MySite { [TypedContent.ContentCollection(\"talks/**/*.{md,yml}\")] public partial record Talk { public required string Title { get; init; } public int Year { get; init; } } }")
            .Add("talks/one.md", "---\ntitle: One\nyear: 2025\n---\nText")
            .Add("talks/two.yml", "title: Two\nyear: 2026\n")
            .Run();

        Assert.Empty(run.Faults);
        var site = CompiledSite.Load(run.Compilation);
        Assert.Equal(4051, site.Evaluate("Site.Talks.Sum(talk => talk.Year)"));
        Assert.Equal("", site.Evaluate("Site.Talks.Two.Html"));
    }

    [Fact]
    public void A_declared_type_refers_to_an_item_by_its_id()
    {
        var run = new GeneratorHarness()
            .Code("namespace MySite { [TypedContent.ContentCollection(\"posts/*.md\")] public partial record Post { public required string Title { get; init; } public Person? Author { get; init; } } }")
            .Add("posts/one.md", "---\ntitle: One\nauthor: ada\n---\n")
            .Add("data/persons.yml", "- id: ada\n  name: Ada Lovelace\n- id: alan\n  name: Alan Turing\n")
            .Run();

        Assert.Empty(run.Faults);
        Assert.Equal("Ada Lovelace", CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.One.Author!.Name"));
    }

    private const string Types = """
        using System;
        using System.Collections.Generic;
        using TypedContent;
        namespace MySite;

        [ContentCollection("data/socials.yml", OrderBy = nameof(Weight))]
        public partial record Social { public required string Id { get; init; } public required Uri Url { get; init; } public int Weight { get; init; } }

        [ContentPage("data/site.json")]
        public sealed partial record Settings(string Title) { public Person? Owner { get; init; } }

        [ContentCollection("people/*.yml")]
        public partial class Person { public required string Name { get; init; } [InverseOf(nameof(Post.Author))] public IReadOnlyList<Post> Posts { get; init; } = []; }

        [ContentCollection("data/papers.csv", Name = "Papers")]
        public partial record Paper { public required string Title { get; init; } public int? Year { get; init; } }

        [ContentCollection("posts/*.md")]
        public partial record Post { public Person? Author { get; init; } }
        """;

    private static GeneratorHarness Site() => new GeneratorHarness().Code(Types)
        .Add("data/socials.yml", "- id: github\n  url: https://github.com/\n  weight: 2\n- id: orcid\n  url: https://orcid.org/\n  weight: 1\n")
        .Add("data/site.json", "{ \"title\": \"My site\", \"owner\": \"ada\" }")
        .Add("people/ada.yml", "name: Ada Lovelace\n")
        .Add("data/papers.csv", "title,year\nNotes,1843\nLetters,\n")
        .Add("posts/one.md", "---\nauthor: ada\n---\n");

    [Theory]
    [InlineData("Site.Data.Socials.Orcid.Url.Host", "orcid.org")]
    [InlineData("Site.Data.Socials[0].Id", "orcid")]
    [InlineData("Site.Data.Socials[\"github\"].SourcePath", "Content/data/socials.yml")]
    [InlineData("Site.Data.Site.Title", "My site")]
    [InlineData("Site.Data.Site.Owner!.Name", "Ada Lovelace")]
    [InlineData("Site.People.Ada.Name", "Ada Lovelace")]
    [InlineData("Site.People.Ada.Posts[0].Slug", "one")]
    [InlineData("Site.Posts.One.Author!.Slug", "ada")]
    [InlineData("Site.Papers[1].Year is null", true)]
    [InlineData("Site.Papers.Count", 2)]
    [InlineData("Site.Data.Socials.Orcid.ToString()", "Social { Slug = orcid, Id = orcid, Url = https://orcid.org/, Weight = 1 }")]
    [InlineData("Site.Entries.Count", 1)]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(Site.Data.Site)", "{\"Title\":\"My site\",\"Owner\":\"ada\",\"Slug\":\"site\",\"SourcePath\":\"Content/data/site.json\",\"ContentHash\":\"*\"}")]
    [InlineData("new Social { Id = \"x\", Url = new Uri(\"https://x.org\") }.Weight", 0)]
    public void Data_has_the_declared_type(string expression, object expected)
    {
        var run = Site().Run();

        Assert.Empty(run.Messages);
        Assert.Empty(run.CompilerProblems);
        var actual = CompiledSite.Load(run.Compilation).Evaluate(expression);
        Assert.Equal(expected, actual is string text ? System.Text.RegularExpressions.Regex.Replace(text, "(?<=ContentHash\":\")[0-9a-f]+", "*") : actual);
    }

    [Fact]
    public void Mistakes_in_data_are_placed_as_in_pages()
    {
        var run = new GeneratorHarness().Code(Types)
            .Add("data/socials.yml", "- id: github\n  url: https://github.com/\n  wieght: 2\n- url: https://orcid.org/\n  weight: x\n")
            .Add("data/site.json", "{ \"titel\": \"My site\",\n  \"owner\": \"nobody\" }")
            .Add("data/papers.csv", "title,year\nNotes,soon\n")
            .Run();

        Assert.Equal(
            [
                "Content/data/papers.csv(2,7): error TC2020",
                "Content/data/site.json(1,3): error TC2090",
                "Content/data/site.json(2,12): error TC2094",
                "Content/data/socials.yml(3,3): error TC2090",
                "Content/data/socials.yml(4,3): error TC2091",
                "Content/data/socials.yml(5,11): error TC2020",
            ],
            run.Messages.Select(message => string.Join(":", message.Split(':').Take(2))));
        Assert.Empty(run.CompilerProblems);
    }
}
