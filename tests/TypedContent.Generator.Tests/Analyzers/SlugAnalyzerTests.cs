using System.Globalization;
using TypedContent.Generator.Analyzers;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Analyzers;

public sealed class SlugAnalyzerTests
{
    private static readonly AnalyzedProject Project = new(Site);

    [Fact]
    public async Task TC4030_slug_that_no_entry_has() => Assert.Equal(
        ["Code0.cs(5,40): error TC4030: There is no entry with the slug 'helo-world' in Site.Posts; did you mean 'hello-world'? [\"helo-world\"]"],
        await Project.Messages(Use("Site.Posts[\"helo-world\"]")));

    [Theory]
    [InlineData("Site.Posts[\"hello-world\"]")]
    [InlineData("Site.Posts[\"2026/other\"]")]
    [InlineData("Site.Posts.Find(\"typo\")")]
    [InlineData("Site.Posts.Contains(\"typo\")")]
    [InlineData("Site.Posts[DateTime.Now.ToString()]")]
    [InlineData("Site.Posts[0]")]
    [InlineData("new PostCollection(new Post[0])[\"typo\"]")]
    [InlineData("new Dictionary<string, string>()[\"typo\"]")]
    [InlineData("Site.Typo[\"typo\"]")]
    public async Task Other_accesses_are_nobodys_concern(string expression) => Assert.Empty(await Project.Messages(Use(expression)));

    [Theory]
    [InlineData("Site.Posts[Unknown]", "'typo' in Site.Posts; use the slug of one of its entries, or Find(…) where there may be none [Unknown]")]
    [InlineData("Site.Posts[\"ty\" + \"po\"]", "'typo' in Site.Posts; use the slug of one of its entries, or Find(…) where there may be none [\"ty\" + \"po\"]")]
    [InlineData("Site.Posts?[\"Hello-World\"]", "'Hello-World' in Site.Posts; did you mean 'hello-world'? [\"Hello-World\"]")]
    [InlineData("Site.Posts?[\"other\"]?.Title", "'other' in Site.Posts; use the slug of one of its entries, or Find(…) where there may be none [\"other\"]")]
    [InlineData("Of(Site.Posts)[\"2026/othr\"]", "'2026/othr' in Of(Site.Posts); did you mean '2026/other'? [\"2026/othr\"]")]
    [InlineData("Site.Docs[\"index\"]", "'index' in Site.Docs; it is empty [\"index\"]")]
    public async Task Any_constant_is_held_against_any_collection(string expression, string end) =>
        Assert.EndsWith(end, Assert.Single(await Project.Messages(Use(expression))), StringComparison.Ordinal);

    [Fact]
    public async Task A_collection_that_a_test_has_built_has_slugs_of_its_own() => Assert.Empty(await Project.Messages("""
        using MySite;
        class Tests
        {
            private readonly PostCollection _field = new([]);

            object Local()
            {
                PostCollection posts = new(new[] { new Post { Slug = "mine" } });
                return (posts["mine"], _field["mine"]);
            }
        }
        """));

    [Fact]
    public async Task The_projects_half_of_a_collection_is_checked() => Assert.StartsWith(
        "Code0.cs(2,71): error TC4030: There is no entry with the slug 'typo' in PostCollection",
        Assert.Single(await Project.Messages("namespace MySite;\npublic sealed partial class PostCollection { public Post Best => this[\"typo\"]; }")),
        StringComparison.Ordinal);

    [Fact]
    public async Task Slugs_are_known_without_members_too()
    {
        var project = new AnalyzedProject(() => Site().Property("TypedContentEntryMembers", "none"));

        Assert.Single(await project.Messages(Use("Site.Posts[\"helo-world\"]")));
        Assert.Equal(["Change the slug to 'hello-world'"], await project.Titles(Use("Site.Posts[\"helo-world\"]")));
    }

    [Fact]
    public async Task Entries_of_the_global_namespace_are_known()
    {
        var project = new AnalyzedProject(() => Site().Property("TypedContentNamespace", "").Property("RootNamespace", ""));

        Assert.Single(await project.Messages("class Page { object Get() => Site.Posts[\"typo\"]; }"));
    }

    [Theory]
    [InlineData("true", "There is no entry with the slug 'dr' in Site.Posts; there is a draft, which is no part of a Release build: publish it, or use Find(…) [\"dr\"]")]
    [InlineData("false", "There is no entry with the slug 'dr' in Site.Posts; use the slug of one of its entries, or Find(…) where there may be none [\"dr\"]")]
    public async Task TC4030_slug_of_a_draft_in_each_configuration(string withDrafts, string end)
    {
        var project = new AnalyzedProject(() => Site().Add("posts/dr.md", "---\ndraft: true\n---\nDraft").Property("TypedContentIncludeDrafts", withDrafts));

        Assert.EndsWith($"error TC4030: {end}", Assert.Single(await project.Messages(Use("Site.Posts[\"dr\"]"))), StringComparison.Ordinal);
        Assert.Empty(await project.Messages(Use("Site.Posts.Find(\"dr\")")));
        Assert.Empty(await project.Messages(Use("Site.Posts[\"hello-world\"]")));
    }

    [Fact]
    public async Task A_pragma_switches_it_off() =>
        Assert.Empty(await Project.Messages("#pragma warning disable TC4030\n" + Use("Site.Posts[\"typo\"]")));

    [Fact]
    public async Task The_fix_writes_the_nearest_slug() =>
        Assert.Equal(Use("Site.Posts[ \"hello-world\" ].Title"), await Project.Fix("Change the slug to 'hello-world'", Use("Site.Posts[ \"helo-world\" ].Title")));

    [Theory]
    [InlineData("Site.Posts[\"helo-world\"].Title", "Site.Posts.HelloWorld.Title")]
    [InlineData("Site.Posts[\"2026/othr\"]", "Site.Posts.Y2026.Other")]
    [InlineData("Site.Posts[\"2026/deep/dow\"]", "Site.Posts.Y2026.Deep.Down")]
    public async Task The_fix_uses_the_member_of_the_entry(string before, string after) =>
        Assert.Equal(Use(after), await Project.Fix($"Use '{after.Replace(".Title", "", StringComparison.Ordinal)}'", Use(before)));

    [Fact]
    public async Task An_access_that_may_be_null_gets_no_member() =>
        Assert.Equal(["Change the slug to 'hello-world'"], await Project.Titles(Use("Site.Posts?[\"helo-world\"]")));

    [Fact]
    public void A_catalog_of_ten_thousand_is_read_whole()
    {
        var slugs = Enumerable.Range(0, 10_000).Select(number => $"s:{number.ToString(CultureInfo.InvariantCulture)};ü").ToList();
        var catalog = string.Concat(slugs.Select(slug => $"7;{slug.Length}:{slug}").Select(entry => $"{entry.Length}:{entry}"));

        Assert.True(SlugTable.Parse(catalog).SetEquals(slugs));
    }

    private static GeneratorHarness Site() => new GeneratorHarness()
        .Add("posts/hello-world.md", "One")
        .Add("posts/2026/other.md", "Two")
        .Add("posts/2026/deep/down.md", "Three")
        .Add("docs/index.md", "Docs");

    private static string Use(string expression) => $$"""
        using MySite; using System; using System.Collections.Generic;
        class Page
        {
            const string Unknown = "typo";
            object Get() => (object){{expression}};

            static PostCollection Of(PostCollection posts) => posts;
        }
        """;
}
