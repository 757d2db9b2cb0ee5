using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Properties that the project declares in its half of a record, and the keys of their name.</summary>
public sealed class DeclaredPropertyTests
{
    private const string Every = "rating: 5\ntags: [x]\ndate: 2026-01-02\nat: 2026-01-02 03:04\nseo: { image: i.png, width: 3 }\nlinks: [{ to: z }]\ngrid: [[1]]\nname: N";

    [Theory]
    [InlineData("public required int Rating { get; init; }", "A.Rating", 5)]
    [InlineData("public int Rating { get; set; } = 7;", "A.Rating", 5)]
    [InlineData("public int Rating { get; private init; }", "A.Rating", 5)]
    [InlineData("public int? Rating { get; init; }", "A.Rating", 5)]
    [InlineData("private int _rating; public int Rating { get => _rating; init => _rating = value * 2; }", "A.Rating", 10)]
    [InlineData("public required string Name { get; init; }", "A.Name", "N")]
    [InlineData("public string? Name { get; init; }", "A.Name", "N")]
    [InlineData("public string Name { get; init; } = \"\";", "A.Name", "N")]
    [InlineData("public System.DateOnly Date { get; init; }", "A.Date.Year", 2026)]
    [InlineData("public System.DateTimeOffset? At { get; init; }", "A.At!.Value.Minute", 4)]
    [InlineData("public IReadOnlyList<string> Tags { get; init; } = [];", "A.Tags.Single()", "x")]
    [InlineData("public required IReadOnlyList<IReadOnlyList<int>> Grid { get; init; }", "A.Grid[0][0]", 1)]
    [InlineData("public required PostSeo Seo { get; init; }", "A.Seo.Image", "i.png")]
    [InlineData("public MySite.PostSeo? Seo { get; init; }", "A.Seo!.Image", "i.png")]
    [InlineData("public global::MySite.PostSeo? Seo { get; init; } } partial record PostSeo { public string Image { get; init; } = \"\";", "A.Seo!.Image", "i.png")]
    [InlineData("public required IReadOnlyList<PostLink> Links { get; init; }", "A.Links[0].To", "z")]
    public void Take_the_value_of_their_key(string members, string expression, object value) =>
        Assert.Equal(value, Load(members, Every).Evaluate($"Site.Posts.{expression}"));

    [Theory]
    [InlineData("public required int Rating { get; init; }", "Rating", 0)]
    [InlineData("public int Rating { get; init; } = 7;", "Rating", 7)]
    [InlineData("public int? Rating { get; init; } = 7;", "Rating", 7)]
    [InlineData("public string Name { get; init; } = \"none\";", "Name", "none")]
    [InlineData("public IReadOnlyList<string> Tags { get; init; } = [\"none\"];", "Tags.Single()", "none")]
    [InlineData("public IReadOnlyList<string>? Tags { get; init; }", "Tags is null", true)]
    [InlineData("public required IReadOnlyList<string> Tags { get; init; }", "Tags.Count", 0)]
    public void Keep_their_initialiser_on_a_page_without_a_value(string members, string expression, object value) =>
        Assert.Equal(value, Load(members, Every, "other: 1").Evaluate($"Site.Posts.B.{expression}"));

    [Theory]
    [InlineData("Rating", "3,1", "int", "string Rating { get; init; } = \"\";", "has the type 'string'")]
    [InlineData("Rating", "3,1", "int", "long Rating { get; init; }", "has the type 'long'")]
    [InlineData("Rating", "3,1", "int", "int Rating => 7;", "has the type 'int' and no setter")]
    [InlineData("Rating", "3,1", "int", "int Rating() => 7;", "is no property of its objects")]
    [InlineData("Rating", "3,1", "int", "static int Rating { get; set; }", "is no property of its objects")]
    [InlineData("Tags", "4,1", "IReadOnlyList<string>", "string[] Tags { get; init; } = [];", "has the type 'string[]'")]
    [InlineData("Tags", "4,1", "IReadOnlyList<string>", "IReadOnlyList<string?> Tags { get; init; } = [];", "has the type 'System.Collections.Generic.IReadOnlyList<string?>'")]
    [InlineData("Date", "5,1", "DateOnly", "System.DateTime Date { get; init; }", "has the type 'System.DateTime'")]
    [InlineData("Seo", "7,1", "PostSeo", "object Seo { get; init; } = 7;", "has the type 'object'")]
    public void TC2012_property_that_cannot_take_the_value(string name, string place, string type, string member, string obstacle)
    {
        var run = Run("public " + member, Every, Every);

        Assert.Equal(
            [
                $"Content/posts/a.md({place}): warning TC2012: The key '{name.ToLowerInvariant()}' is not read into '{name}', which the project declares: pages give it "
                + $"the type '{type}', and it {obstacle}; declare it as '{type} {name} {{ get; init; }}', or rename one of them",
            ],
            run.Faults);
        Assert.Equal("N", CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.B.Name"));
    }

    [Fact]
    public void TC2012_property_of_a_nested_record()
    {
        var run = Run("} partial record PostSeo { public string Width => \"w\";", "other: 1", "seo:\n  width: 3", "seo:\n  image: x");

        Assert.Equal(
            [
                "Content/posts/b.md(4,3): warning TC2012: The key 'width' is not read into 'Width', which the project declares: pages give it the type 'int?', "
                + "and it has the type 'string' and no setter; declare it as 'int? Width { get; init; }', or rename one of them",
            ],
            run.Faults);
        Assert.Equal("PostSeo { Width = w }", CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.B.Seo!.ToString()"));
    }

    [Fact]
    public void Compiler_warns_of_a_property_that_may_stay_null()
    {
        var run = Run("public required string Name { get; init; }", "name: N", "other: 1");

        Assert.Empty(run.Faults);
        Assert.Contains("CS8618", Assert.Single(run.CompilerProblems), StringComparison.Ordinal);
        Assert.Contains("'Name' must contain a non-null value", Assert.Single(run.CompilerProblems), StringComparison.Ordinal);
    }

    [Fact]
    public void Property_of_the_global_namespace_takes_the_value()
    {
        var run = new GeneratorHarness()
            .Property("TypedContentNamespace", "")
            .Property("RootNamespace", "")
            .Add("posts/a.md", $"---\n{Every}\n---\n")
            .Code("using System; public partial record Post { public required PostSeo Seo { get; init; } public DateOnly Date { get; init; } }")
            .Run();

        Assert.Empty(run.Faults);
        Assert.Equal("i.png 2026", CompiledSite.Load(run.Compilation, null).Evaluate("$\"{Site.Posts.A.Seo.Image} {Site.Posts.A.Date.Year}\""));
    }

    private static CompiledSite Load(string members, params string[] pages)
    {
        var run = Run(members, pages);
        Assert.Empty(run.Faults);
        return CompiledSite.Load(run.Compilation);
    }

    private static GeneratorRun Run(string members, params string[] pages)
    {
        var site = new GeneratorHarness().Code($"using System.Collections.Generic;\nnamespace MySite;\npartial record Post {{ {members} }}");
        for (var index = 0; index < pages.Length; index++)
        {
            site.Add($"posts/{(char)('a' + index)}.md", $"---\ntitle: T\n{pages[index]}\n---\n");
        }

        return site.Run();
    }
}
