namespace TypedContent.Package.Tests.Infrastructure;

/// <summary><c>dotnet new web</c> with the package and a small site, built once for all tests of a class.</summary>
public sealed class WebProject(PackageFeed feed) : IAsyncLifetime
{
    public const string Program = """
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => Results.Content(Site.About.Html, "text/html"));
        app.MapGet("/typed", () => $"{Site.About.Title}, {Site.About.Rating + 1}, {Site.Posts.HelloWorld.Date:yyyy-MM-dd}, {Site.Posts.Y2026.Other.Subtitle?.Length}");
        app.MapGet("/posts", () => string.Join(", ", Site.Posts.Select((Post post) => post.Title)));
        app.Run();
        """;

    internal FreshProject Project { get; private set; } = new("", "");

    public async ValueTask InitializeAsync()
    {
        Project = (await FreshProject.Create(feed, "web", "my-app")).UsePackage(feed).WriteSite()
            .Write("Content/posts/data.json", "{}")
            .Write("Content/posts/web.config", "<configuration />")
            .Write("Program.cs", Program);
        await Project.Built();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
