using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Addresses;

public sealed class NavigationTests
{
    [Theory]
    [InlineData("index.md", "")]
    [InlineData("about.md", "/")]
    [InlineData("docs/index.md", "/")]
    [InlineData("docs/2-install.md", "/docs/")]
    [InlineData("docs/guide/_index.md", "/docs/")]
    [InlineData("docs/guide/deep/x.md", "/docs/guide/")]
    [InlineData("docs/api.md", "/docs/")]
    [InlineData("docs/api/y.md", "/docs/api/")]
    [InlineData("news/a.md", "/")]
    public void Parent_is_the_page_of_the_nearest_folder_above(string path, string url) =>
        Assert.Equal(url, Site().Evaluate($"Site.Entries.Single(entry => entry.SourcePath == \"Content/{path}\").Parent?.Url ?? \"\""));

    [Theory]
    [InlineData("Site.Index", "/docs/ /news/a/ /about/")]
    [InlineData("Site.Docs.Index", "/docs/last/ /docs/guide/ /docs/2-install/ /docs/10-run/ /docs/api/")]
    [InlineData("Site.Docs.Guide.Index", "/docs/guide/deep/x/")]
    [InlineData("Site.About", "")]
    public void Children_are_in_the_order_of_the_navigation(string page, string urls) =>
        Assert.Equal(urls, Site().Evaluate($"string.Join(' ', {page}.Children.Select(child => child.Url))"));

    [Fact]
    public void Breadcrumbs_lead_from_the_root_to_the_parent()
    {
        Assert.Equal("/ /docs/ /docs/guide/", Site().Evaluate("string.Join(' ', Site.Docs.Guide.Deep.X.Breadcrumbs.Select(entry => entry.Url))"));
        Assert.Equal(0, Site().Evaluate("Site.Index.Breadcrumbs.Count"));
    }

    [Fact]
    public void Entries_are_the_objects_of_the_lists() => Assert.Equal(
        true, Site().Evaluate("ReferenceEquals(Site.Docs.Index.Children[2], Site.Docs[\"2-install\"]) && ReferenceEquals(Site.Docs[\"2-install\"].Parent, Site.Docs.Index)"));

    [Fact]
    public void Without_an_index_there_is_no_parent()
    {
        var site = CompiledSite.Load(new GeneratorHarness().Add("posts/a.md", "x").Run().Compilation);

        Assert.Equal(true, site.Evaluate("Site.Posts.A is { Parent: null, Children.Count: 0, Breadcrumbs.Count: 0 }"));
    }

    [Theory]
    [InlineData("new Doc()")]
    [InlineData("new Doc { Slug = \"2-install\" }")]
    [InlineData("new ContentCollection<Doc>([new Doc { Slug = \"a\" }])[0]")]
    public void An_entry_that_was_built_in_code_stands_alone(string entry) =>
        Assert.Equal(true, Site().Evaluate($"{entry} is {{ Parent: null, Children.Count: 0, Breadcrumbs.Count: 0, IsDraft: false, PublishDate: null }}"));

    [Fact]
    public void An_entry_that_was_changed_by_a_with_expression_keeps_its_place() =>
        Assert.Equal("/docs/", Site().Evaluate("(Site.Docs[\"2-install\"] with { Slug = \"other\" }).Parent!.Url"));

    [Theory]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(Site.Docs.Index)")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize<IContentEntry>(Site.Docs.Index)")]
    [InlineData("Site.Docs.Index.ToString()")]
    public void Text_of_an_entry_holds_no_other_one(string expression)
    {
        var text = (string?)Site().Evaluate(expression);

        Assert.DoesNotContain("Parent", text, StringComparison.Ordinal);
        Assert.DoesNotContain("install", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_of_the_project_stays_and_the_interface_has_its_own()
    {
        var run = new GeneratorHarness().Add("index.md", "x").Add("posts/a.md", "---\nparent: b\n---\n")
            .Code("namespace MySite { /// <summary/>\npublic partial record Post { /// <summary/>\npublic string Parent { get; init; } = \"mine\"; } }").Run();

        Assert.Empty(run.CompilerProblems);
        Assert.Equal("mine /", CompiledSite.Load(run.Compilation).Evaluate("$\"{Site.Posts.A.Parent} {((IContentEntry)Site.Posts.A).Parent!.Url}\""));
    }

    [Fact]
    public void TC4013_order_that_is_no_number()
    {
        var run = new GeneratorHarness().Add("docs/install.md", "---\ntitle: Install\nnav_order: first\n---\n").Run();

        Assert.Equal(["Content/docs/install.md(3,12): warning TC4013: 'nav_order' is 'first', which is no number, so the page stands after those that have one; write a number such as '1'"], run.Messages);
    }

    [Fact]
    public void A_weight_may_be_that_of_a_thing() => Assert.Empty(new GeneratorHarness().Add("stones/a.md", "---\nweight: 2 kg\n---\n").Run().Messages);

    private static CompiledSite Site()
    {
        var run = new GeneratorHarness()
            .Add("index.md", "Home")
            .Add("about.md", "x")
            .Add("docs/index.md", "---\nnav_order: 1\n---\n")
            .Add("docs/10-run.md", "x")
            .Add("docs/2-install.md", "x")
            .Add("docs/last.md", "---\nweight: -1.5\n---\n")
            .Add("docs/guide/_index.md", "---\nnav_order: 3\nweight: -9\n---\n")
            .Add("docs/guide/deep/x.md", "x")
            .Add("docs/api.md", "x")
            .Add("docs/api/y.md", "x")
            .Add("news/a.md", "---\nnav_order: 2\n---\n")
            .Run();
        Assert.Empty(run.Faults);
        return CompiledSite.Load(run.Compilation);
    }
}
