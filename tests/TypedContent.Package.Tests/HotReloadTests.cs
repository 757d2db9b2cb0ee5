using System.Text.RegularExpressions;
using TypedContent.Package.Tests.Infrastructure;

namespace TypedContent.Package.Tests;

/// <summary>One app under <c>dotnet watch</c> lives through every kind of edit. Its <c>/run</c> would change with a restart.</summary>
public sealed partial class HotReloadTests(PackageFeed feed)
{
    private const string Program = """
        var run = Guid.NewGuid().ToString();
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/run", () => run);
        app.MapGet("/html", () => Site.About.Html);
        app.MapGet("/title", () => Site.About.Title);
        app.MapGet("/posts", () => string.Join(", ", Site.Posts.Select(post => post.Slug)));
        app.MapGet("/toc", () => string.Join(", ", Site.Posts.Index.Children.Select(page => page.Slug)));
        app.MapGet("/link", () => Site.Data.Links.Blog.Label);
        app.MapGet("/guide", () => Site.Docs[0].Html);
        app.MapGet("/mood", () => $"{typeof(AboutPage).GetProperty("Mood")?.GetValue(Site.About) ?? "none"}");
        app.Run();
        """;

    [Fact]
    public async Task Edits_of_every_kind_show_up_without_a_restart()
    {
        var project = (await FreshProject.Create(feed, "web", "Watched")).UsePackage(feed).WriteSite()
            .AddToProject("""<ItemGroup><TypedContentRoot Include="../watched-docs" Prefix="docs" /></ItemGroup>""")
            .Write("../watched-docs/guide.md", "Old guide.")
            .Write("Content/posts/index.md", "All posts.")
            .Write("Content/data/links.yml", "- id: blog\n  label: Blog\n")
            .Write("Program.cs", Program);
        await using var app = await RunningApp.Watch(project);
        var run = await app.Get("/run");
        Assert.DoesNotContain("third", await app.Get("/posts"), StringComparison.Ordinal);
        Assert.Equal("2026/other, hello-world", await app.Get("/toc"));

        project.Write("Content/about.md", "---\ntitle: About Ada\nrating: 4\n---\nShe wrote *notes*.");
        await app.Serves("/html", html => html.Contains("<em>notes</em>", StringComparison.Ordinal), "edited prose");

        project.Write("Content/about.md", "---\ntitle: About Lovelace\nrating: 4\n---\nShe wrote *notes*.");
        await app.Serves("/title", title => title is "About Lovelace", "edited front matter");

        project.Write("Content/about.md", "---\ntitle: About Lovelace\nrating: 4\nmood: curious\n---\nShe wrote *notes*.");
        await app.Serves("/mood", mood => mood is "curious", "a new property");

        project.Write("Content/posts/third.md", "---\ntitle: Third\ndate: 2026-03-01\n---\nText");
        await app.Serves("/posts", posts => posts.Contains("third", StringComparison.Ordinal), "an added page");
        await app.Serves("/toc", toc => toc is "2026/other, hello-world, third", "an added page in the tree");

        project.Write("Content/posts/third.md", "---\ntitle: Third\ndate: 2026-03-01\nnav_order: 1\n---\nText");
        await app.Serves("/toc", toc => toc is "third, 2026/other, hello-world", "another place in the tree");

        project.Delete("Content/posts/third.md");
        await app.Serves("/posts", posts => !posts.Contains("third", StringComparison.Ordinal), "a deleted page");

        project.Write("../watched-docs/guide.md", "New guide.");
        await app.Serves("/guide", html => html.Contains("New guide", StringComparison.Ordinal), "a page of a further root");

        project.Write("Content/data/links.yml", "- id: blog\n  label: Weblog\n");
        await app.Serves("/link", label => label is "Weblog", "a value of a data file");

        project.Write("Content/about.md", "---\ntitle: never closed\n");
        await app.Prints(BrokenPage());
        Assert.Equal(run, await app.Get("/run"));

        project.Write("Content/about.md", "---\ntitle: Repaired\nrating: 4\nmood: curious\n---\nText");
        await app.Serves("/title", title => title is "Repaired", "the repaired page");
        Assert.Equal(run, await app.Get("/run"));
    }

    [GeneratedRegex(@"Content/about\.md\(1,1\): error TC1001: ")]
    private static partial Regex BrokenPage();
}
