using TypedContent.Package.Tests.Infrastructure;

namespace TypedContent.Package.Tests;

/// <summary>What the targets write beside a project, in a folder of an awkward name: declarations to adopt, and schemas for editors.</summary>
public sealed class ExportTests(PackageFeed feed)
{
    private const string Schema = ".typedcontent/schemas/Post.schema.json";

    private async Task<FreshProject> Project() =>
        (await FreshProject.Create(feed, "console", "Exported", $"with space, {Path.GetRandomFileName()}"))
            .UsePackage(feed)
            .WriteSite()
            .Write("Content/posts/third.md", "---\r\ntitle: Third\r\ndate: 2026-03-01\r\n\"a;b %3B $(c) 'd'\": x\r\n---\r\nText\r\n");

    [Fact]
    public async Task An_inferred_record_is_declared_once_and_adopted()
    {
        var project = await Project();

        (await project.Build("-t:TypedContentDeclare", "-p:TypedContentCollection=posts", "-p:TypedContentOutput=My Models/Post.cs")).Succeeded();
        var code = Read(project, "My Models/Post.cs");
        Assert.Contains("[ContentCollection(\"posts/**/*.md\")]", code, StringComparison.Ordinal);
        Assert.Contains("    public required DateOnly Date { get; init; }\n\n", code.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        var again = await project.Build("-t:TypedContentDeclare", "-p:TypedContentOutput=My Models");
        again.Succeeded();
        Assert.True(File.Exists(Path.Combine(project.Folder, "My Models/AboutPage.cs")), again.Output);

        project.Delete("My Models/AboutPage.cs");
        project.Write("My Models/AboutPage.cs", "// Mine");
        var standing = await project.Build("-t:TypedContentDeclare", "-p:TypedContentOutput=My Models");
        Assert.Contains("AboutPage.cs : error TC0017: The file exists and is not overwritten.", standing.Output, StringComparison.Ordinal);
        Assert.Equal("// Mine", Read(project, "My Models/AboutPage.cs"));

        (await project.Build("-t:TypedContentDeclare", "-p:TypedContentOutput=My Models", "-p:TypedContentForce=true")).Succeeded();
        Assert.Contains("[ContentPage(\"about.md\")]", Read(project, "My Models/AboutPage.cs"), StringComparison.Ordinal);

        await project.Write("Program.cs", "Console.WriteLine(Site.Posts.HelloWorld.Date);").Built();
        Assert.Contains("nothing to declare", (await project.Build("-t:TypedContentDeclare")).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declaring_asks_the_compiler_though_nothing_has_changed_and_names_what_it_cannot_find()
    {
        var project = await (await Project()).Built();

        (await project.Build("-t:TypedContentDeclare", "-p:TypedContentCollection=about.md")).Succeeded();
        Assert.True(File.Exists(Path.Combine(project.Folder, "Models/AboutPage.cs")));

        project.Delete("Models/AboutPage.cs");
        (await project.Build("-t:TypedContentDeclare", "-p:TypedContentCollection=about.md")).Succeeded();
        Assert.True(File.Exists(Path.Combine(project.Folder, "Models/AboutPage.cs")));

        Assert.Contains("error TC0016: No collection or page with an inferred type is called 'psots': did you mean 'posts'?", (await project.Build("-t:TypedContentDeclare", "-p:TypedContentCollection=psots")).Output, StringComparison.Ordinal);
        Assert.Contains("error TC0018: TypedContentOutput is the file 'All.cs'", (await project.Build("-t:TypedContentDeclare", "-p:TypedContentOutput=All.cs")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schemas_follow_the_content_and_are_rewritten_only_when_they_change()
    {
        var project = (await Project()).AddToProject("<PropertyGroup><TypedContentJsonSchemas>true</TypedContentJsonSchemas></PropertyGroup>");

        await project.Built();
        var written = File.GetLastWriteTimeUtc(Path.Combine(project.Folder, Schema));
        Assert.NotNull(System.Text.Json.Nodes.JsonNode.Parse(Read(project, Schema))!["properties"]!["a;b %3B $(c) 'd'"]); // The key of a page.

        await project.Built();
        await project.Write("Content/about.md", "---\ntitle: Else\nrating: 5\n---\n").Built();
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(project.Folder, Schema)));

        project.Delete(Schema);
        await project.Built();
        Assert.True(File.Exists(Path.Combine(project.Folder, Schema)));

        await project.Write("Content/posts/third.md", "---\ntitle: Third\ndate: 2026-03-01\nmood: good\n---\n").Built();
        Assert.NotNull(System.Text.Json.Nodes.JsonNode.Parse(Read(project, Schema))!["properties"]!["mood"]); // As above.
    }

    private static string Read(FreshProject project, string path) => File.ReadAllText(Path.Combine(project.Folder, path));
}
