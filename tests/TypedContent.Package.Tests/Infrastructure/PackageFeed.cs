using TypedContent.Package.Tests.Infrastructure;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace TypedContent.Package.Tests.Infrastructure;

/// <summary>
/// The package, packed once per run under a version of its own into a feed outside the repository, beside which the
/// tests create their projects.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    // Kept between runs for what comes from elsewhere; ours has a new version each time.
    private static readonly string PackagesFolder = Path.Combine(Repository.Root, "artifacts", "package-tests");

    public string Root { get; } = Directory.CreateTempSubdirectory("typedcontent-").FullName;

    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";

    public string Folder => Path.Combine(Root, "feed");

    public string PackagePath => Path.Combine(Folder, $"TypedContent.{Version}.nupkg");

    internal DotnetCommand? Packing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        WriteNuGetConfig();
        Packing = await DotnetCommand.Run(
            Repository.Root, "pack", "src/TypedContent", "--configuration", Repository.Configuration, "--output", Folder, $"-p:PackageVersion={Version}", "-nodeReuse:false");
        Packing.Succeeded();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        var extracted = Path.Combine(PackagesFolder, "typedcontent");
        if (Directory.Exists(extracted))
        {
            Directory.Delete(extracted, recursive: true);
        }

        return ValueTask.CompletedTask;
    }

    private void WriteNuGetConfig()
    {
        var home = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{PackagesFolder}" />
              </config>
              <packageSources>
                <add key="tests" value="{Folder}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="home" value="{home}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        Directory.CreateDirectory(home);
    }
}
