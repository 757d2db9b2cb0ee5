using TypedContent.Package.Tests.Infrastructure;

namespace TypedContent.Package.Tests;

public sealed class TemplateTests(PackageFeed feed)
{
    private const string About = "<p>She wrote the <em>first</em> program.</p>";

    [Fact]
    public async Task The_template_for_native_compilation()
    {
        var project = (await FreshProject.Create(feed, "webapiaot", "Native")).UsePackage(feed).WriteSite();
        project.Write("Program.cs", """
            var app = WebApplication.CreateSlimBuilder(args).Build();
            app.MapGet("/", () => Results.Content(Site.About.Html, "text/html"));
            app.MapGet("/typed", string () => $"{Site.About.Title}, {Site.Posts.HelloWorld.Date.Year}, {Site.Posts.Count}");
            app.Run();
            """);

        await AssertServes(await project.Built(), "/", About, "/typed", "About Ada, 2026, 2");
    }

    [Fact]
    public async Task The_Blazor_template()
    {
        var project = (await FreshProject.Create(feed, "blazor", "Blazing")).UsePackage(feed).WriteSite();
        project.Write("Components/Pages/About.razor", """
            @page "/about"
            <h1>@Site.About.Title</h1>
            @((MarkupString)Site.About.Html)
            @foreach (var post in Site.Posts.OrderBy(post => post.Date))
            {
                <b>@post.Title</b>
            }
            """);

        await using var app = await RunningApp.Start(await project.Built());
        var page = await app.Get("/about");

        Assert.Contains("<h1>About Ada</h1>", page, StringComparison.Ordinal);
        Assert.Contains(About, page, StringComparison.Ordinal);
        Assert.Contains("<b>Hello, world</b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_library_of_content_and_the_app_that_shows_it()
    {
        var library = (await FreshProject.Create(feed, "classlib", "Pages", "split")).UsePackage(feed).WriteSite();
        library.Delete("Class1.cs");
        var app = await FreshProject.Create(feed, "web", "Front", "split");
        app.AddToProject("""<ItemGroup><ProjectReference Include="../Pages/Pages.csproj" /></ItemGroup>""");

        // A page of the app's own: were the wiring to flow on to it, it would be compiled there.
        app.Write("Content/stray.md", "---\nnot: closed");
        app.Write("Program.cs", """
            using Pages;
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/", () => Results.Content(Site.About.Html, "text/html"));
            app.MapGet("/typed", () => Site.Posts.Y2026.Other.Subtitle);
            app.Run();
            """);

        await AssertServes(await app.Built(), "/", About, "/typed", "More");
        Assert.DoesNotContain(Directory.GetFiles(app.OutputFolder), file => file.Contains("arkdig", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_project_that_targets_net8()
    {
        var project = (await FreshProject.Create(feed, "web", "Eight")).UsePackage(feed).WriteSite();
        project.Write("Program.cs", WebProject.Program);
        File.WriteAllText(project.ProjectFile, File.ReadAllText(project.ProjectFile).Replace("net10.0", "net8.0", StringComparison.Ordinal));

        await AssertServes(await project.Built(), "/", About, "/posts", "Other, Hello, world");
    }

    private static async Task AssertServes(FreshProject project, string htmlPath, string html, string typedPath, string typed)
    {
        await using var app = await RunningApp.Start(project);

        Assert.Equal(html, (await app.Get(htmlPath)).Trim());
        Assert.Equal(typed, await app.Get(typedPath));
    }
}
