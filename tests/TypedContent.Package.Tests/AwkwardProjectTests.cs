using TypedContent.Package.Tests.Infrastructure;

namespace TypedContent.Package.Tests;

public sealed class AwkwardProjectTests(PackageFeed feed)
{
    [Fact]
    public async Task Odd_folders_and_names_build_and_run()
    {
        var project = (await FreshProject.Create(feed, "web", "1st-class", "C# it's, odd")).UsePackage(feed).WriteSite("content");
        project.AddToProject("""
            <PropertyGroup>
              <RootNamespace>1st.class.x-y</RootNamespace>
              <Features>strict</Features>
            </PropertyGroup>
            <ItemGroup>
              <TypedContentRoot Include="../more%3B docs#" Prefix="docs" />
              <TypedContentRoot Include="content/posts" Prefix="blog" />
              <AdditionalFiles Include="content/**/*.md" />
            </ItemGroup>
            """);
        project.Write("../more; docs#/guide.md", "A *guide*.").Write("../more; docs#/node_modules/x.md", "no");
        project.Write("Program.cs", """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/", () => typeof(Site).Namespace);
            app.MapGet("/guide", () => Site.Docs.Guide.Html);
            app.MapGet("/paths", () => string.Join(", ", Site.Entries.Select(entry => entry.Url).Order(StringComparer.Ordinal)));
            app.Run();
            """);

        await using var app = await RunningApp.Start(await project.Built());

        Assert.Equal("_1st.class.x_y", await app.Get("/"));
        Assert.Equal("<p>A <em>guide</em>.</p>", (await app.Get("/guide")).Trim());
        Assert.Equal("/about/, /blog/2026/other/, /blog/hello-world/, /docs/guide/", await app.Get("/paths"));
    }
}
