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
}
