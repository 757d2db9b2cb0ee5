namespace TypedContent.Package.Tests.Infrastructure;

/// <summary>A project made by <c>dotnet new</c> in a folder outside the repository.</summary>
internal sealed class FreshProject(string folder, string name)
{
    public string Folder { get; } = folder;

    public string Name { get; } = name;

    public string ProjectFile => Path.Combine(Folder, $"{Name}.csproj");

    public string OutputFolder => Directory.GetDirectories(Path.Combine(Folder, "bin", "Debug")).Single();

    public string Assembly => Path.Combine(OutputFolder, $"{Name}.dll");

    public static async Task<FreshProject> Create(PackageFeed feed, string template, string name, string folder = "")
    {
        var project = new FreshProject(Path.Combine(feed.Root, folder, name), name);
        (await DotnetCommand.Run(feed.Root, "new", template, "--name", name, "--output", project.Folder, "--no-restore", "--no-update-check")).Succeeded();
        return project;
    }

    public FreshProject UsePackage(PackageFeed feed) =>
        AddToProject($"""<ItemGroup><PackageReference Include="TypedContent" Version="{feed.Version}" /></ItemGroup>""");

    public FreshProject AddToProject(string xml)
    {
        File.WriteAllText(ProjectFile, File.ReadAllText(ProjectFile).Replace("</Project>", $"{xml}\n</Project>", StringComparison.Ordinal));
        return this;
    }

    public FreshProject Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // Below the project's folder.
        File.WriteAllText(file, text);
        return this;
    }

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    /// <summary>A page of its own type, and a collection of two posts: what most tests need.</summary>
    public FreshProject WriteSite(string content = "Content") => this
        .Write($"{content}/about.md", """
            ---
            title: About Ada
            rating: 4
            ---
            She wrote the *first* program.
            """)
        .Write($"{content}/posts/hello-world.md", """
            ---
            title: Hello, world
            date: 2026-01-31
            ---
            # Hello
            """)
        .Write($"{content}/posts/2026/other.md", """
            ---
            title: Other
            date: 2026-02-01
            subtitle: More
            ---
            Text
            """);

    public Task<DotnetCommand> Build(params string[] arguments) =>
        DotnetCommand.Run(Folder, ["build", "-nologo", "-nodeReuse:false", .. arguments]);

    public async Task<FreshProject> Built()
    {
        var build = await Build();
        build.Succeeded();
        Assert.True(build.Output.Contains(" 0 Warning(s)", StringComparison.Ordinal), build.Output);
        return this;
    }

    /// <summary>What MSBuild prints for <c>-getItem</c> and <c>-getProperty</c>.</summary>
    public async Task<string> Evaluate(params string[] arguments) =>
        (await DotnetCommand.Run(Folder, ["msbuild", "-nologo", .. arguments])).Succeeded().Output;

    /// <summary>The identities of the project's items of a type, sorted, with forward slashes.</summary>
    public async Task<string[]> Items(string type, params string[] arguments)
    {
        using var json = System.Text.Json.JsonDocument.Parse(await Evaluate([$"-getItem:{type}", .. arguments]));
        return
        [
            .. json.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
                .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/')) // Every item has one.
                .Order(StringComparer.Ordinal),
        ];
    }
}
