using System.Runtime.CompilerServices;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Links;

/// <summary>The project's own documentation is a site like others.</summary>
public sealed class DocumentationSiteTests
{
    [Fact]
    public void Documentation_has_no_link_that_leads_nowhere()
    {
        var folder = Content();
        var site = new GeneratorHarness();
        foreach (var file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
        {
            site.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        Assert.DoesNotContain(site.Run().Faults, fault => fault.Contains(" TC301", StringComparison.Ordinal));
    }

    private static string Content([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../samples/Docs/Content")); // A source file has a folder.
}
