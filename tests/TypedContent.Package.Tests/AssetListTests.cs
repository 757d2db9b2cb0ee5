using TypedContent.Package.Tests.Infrastructure;

namespace TypedContent.Package.Tests;

/// <summary>The list of files by which images are checked, from one build to the next.</summary>
public sealed class AssetListTests(PackageFeed feed)
{
    [Fact]
    public async Task Images_are_checked_and_missed_once_they_are_gone()
    {
        var project = (await FreshProject.Create(feed, "web", "Assets", "C# it's")).UsePackage(feed)
            .AddToProject("""
                <ItemGroup><TypedContentRoot Include="../manual" Prefix="docs" /></ItemGroup>
                <PropertyGroup><TypedContentKnownUrls>/api/**;/feed.xml</TypedContentKnownUrls></PropertyGroup>
                """)
            .Write("Content/a.md", "![a](img/a.png) ![b](img/x%20(1)%20%2520.png) ![c](/logo.svg) ![d](docs/d.png) [e](/api/e) [f](/feed.xml)")
            .Write("../manual/index.md", "![d](d.png) [a](../a.md)");
        foreach (var file in new[] { "Content/img/a.png", "Content/img/x (1) %20.png", "Content/.hidden/b.png", "Content/bin/c.png", "wwwroot/logo.svg", "../manual/d.png" })
        {
            project.Write(file, "");
        }

        await project.Built();

        Assert.Equal(["/", "/logo.svg", "docs/d.png", "img/a.png", "img/x (1) %20.png"], File.ReadAllLines(List(project)).Skip(1).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("TypedContent.assets.txt", EditorConfig(project), StringComparison.Ordinal);

        var (listed, compiled) = (File.GetLastWriteTimeUtc(List(project)), File.GetLastWriteTimeUtc(project.Assembly));
        await project.Built();
        Assert.Equal((listed, compiled), (File.GetLastWriteTimeUtc(List(project)), File.GetLastWriteTimeUtc(project.Assembly)));

        project.Delete("Content/img/a.png");
        Assert.Contains("Content/a.md(1,6): error TC3014: The image 'img/a.png' does not exist", (await project.Build()).Output, StringComparison.Ordinal);

        project.Write("Content/img/A.png", "");
        Assert.Contains("Content/a.md(1,6): error TC3011: 'img/a.png' is found on Windows and macOS only", (await project.Build()).Output, StringComparison.Ordinal);
        (await project.Build("-p:TypedContentCheckAssets=false")).Succeeded();
    }

    [Fact]
    public async Task A_project_without_any_file_has_a_list_too()
    {
        var project = (await FreshProject.Create(feed, "classlib", "NoAssets")).UsePackage(feed).Write("Content/a.md", "![a](/app.png) ![b](b.png)");

        var build = await project.Build();

        Assert.Contains("Content/a.md(1,21): error TC3014", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("/app.png", build.Output, StringComparison.Ordinal);
    }

    private static string List(FreshProject project) => Directory.GetFiles(Path.Combine(project.Folder, "obj"), "TypedContent.assets.txt", SearchOption.AllDirectories).Single();

    private static string EditorConfig(FreshProject project) =>
        File.ReadAllText(Directory.GetFiles(Path.Combine(project.Folder, "obj"), "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories).Single());
}
