namespace TypedContent.Package.Tests.Infrastructure;

/// <summary>A restored project in a folder of an awkward name, for questions that need no build. Its file is rewritten by each test.</summary>
public sealed class PlainProject(PackageFeed feed) : IAsyncLifetime
{
    internal FreshProject Project { get; private set; } = new("", "");

    public async ValueTask InitializeAsync()
    {
        Project = await FreshProject.Create(feed, "web", "plain", $"C# it's, {Path.GetRandomFileName()}");
        SetProject("");
        (await DotnetCommand.Run(Project.Folder, "restore")).Succeeded();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal FreshProject SetProject(string xml) => Project.Write("plain.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TypedContent" Version="{feed.Version}" />
          </ItemGroup>
          {xml}
        </Project>
        """);

    /// <summary>The project without pages, so that each test starts from an empty disk.</summary>
    internal FreshProject Reset()
    {
        foreach (var folder in new[] { "Content", "content", "pages", Path.Combine("..", "docs") }.Select(name => Path.Combine(Project.Folder, name)).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }

        return SetProject("");
    }
}
