using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Recommendations;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>What IntelliSense offers, by Roslyn's own recommender over the compilation with the generated code.</summary>
public sealed class RecommenderTests
{
    [Fact]
    public async Task After_Site_the_list_holds_the_pages_and_collections() =>
        Assert.Equal(["About", "Entries", "Posts"], await Recommend("Site."));

    [Fact]
    public async Task After_a_collection_the_list_holds_its_entries() =>
        Assert.Superset(new HashSet<string> { "HelloWorld", "Y2026", "Count", "Index" }, (await Recommend("Site.Posts.")).ToHashSet());

    [Fact]
    public async Task After_a_folder_the_list_holds_its_entries() =>
        Assert.Contains("Other", await Recommend("Site.Posts.Y2026."));

    [Fact]
    public async Task After_a_page_the_list_holds_its_front_matter() =>
        Assert.Superset(new HashSet<string> { "Title", "Profile", "Html" }, (await Recommend("Site.About.")).ToHashSet());

    private static async Task<IReadOnlyList<string>> Recommend(string code)
    {
        var source = $"using MySite; var x = {code}";
        var run = new GeneratorHarness()
            .Add("about.md", "---\ntitle: About\nprofile:\n  image: a.png\n---\nx")
            .Add("posts/index.md", "All posts")
            .Add("posts/hello-world.md", "---\ntitle: Hello\n---\nx")
            .Add("posts/2026/other.md", "---\ntitle: Other\n---\nx")
            .Run();

        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "MySite", "MySite", LanguageNames.CSharp,
            compilationOptions: run.Compilation.Options.WithOutputKind(OutputKind.ConsoleApplication), metadataReferences: run.Compilation.References));
        foreach (var (hint, text) in run.Files)
        {
            project = project.AddDocument(hint, SourceText.From(text)).Project;
        }

        var document = project.AddDocument("Program.cs", SourceText.From(source));
        var found = await Recommender.GetRecommendedSymbolsAtPositionAsync(document, source.Length);
        return [.. found.Where(symbol => !symbol.IsImplicitlyDeclared && symbol.ContainingType?.SpecialType is not SpecialType.System_Object).Select(symbol => symbol.Name).Distinct().Order(StringComparer.Ordinal)];
    }
}
