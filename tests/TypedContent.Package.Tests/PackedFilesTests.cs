using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using TypedContent.Package.Tests.Infrastructure;

namespace TypedContent.Package.Tests;

public sealed class PackedFilesTests(PackageFeed feed)
{
    [Fact]
    public void Packing_gives_no_warning() =>
        Assert.DoesNotContain("warning", feed.Packing!.Output, StringComparison.Ordinal); // Packed by the fixture.

    [Fact]
    public void The_package_holds_library_generator_and_wiring()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "TypedContent.nuspec",
                "analyzers/dotnet/roslyn4.14/cs/TypedContent.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.14/cs/TypedContent.Generator.dll",
                "analyzers/dotnet/roslyn4.14/cs/TypedContent.Markdig.dll",
                "analyzers/dotnet/roslyn4.14/cs/TypedContent.YamlDotNet.dll",
                "build/TypedContent.Export.targets",
                "build/TypedContent.props",
                "build/TypedContent.targets",
                "lib/net8.0/TypedContent.dll",
                "lib/net8.0/TypedContent.xml",
            ],
            package.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name is not "[Content_Types].xml")
                .Order(StringComparer.Ordinal));
        Assert.True(File.Exists(Path.ChangeExtension(feed.PackagePath, ".snupkg")));
    }

    [Fact]
    public void The_package_depends_on_nothing_and_flows_on_to_those_who_refer_to_the_project()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        using var stream = package.GetEntry("TypedContent.nuspec")!.Open(); // Every package has one.
        var specification = XDocument.Load(stream).Descendants().ToLookup(element => element.Name.LocalName, element => element.Value);

        Assert.Empty(specification["dependency"]);
        Assert.Empty(specification["developmentDependency"]);
        Assert.Equal(["MIT"], specification["license"]);
        Assert.Equal(["README.md"], specification["readme"]);
    }

    [Theory]
    [InlineData("TypedContent.Markdig")]
    [InlineData("TypedContent.YamlDotNet")]
    public void The_libraries_inside_carry_names_of_our_own(string name)
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);

        Assert.Equal(name, References(package, name).Name);
        Assert.Contains(name, References(package, "TypedContent.Generator").References);
        Assert.DoesNotContain(name.Replace("TypedContent.", "", StringComparison.Ordinal), References(package, "TypedContent.Generator").References);
    }

    private static (string Name, string[] References) References(ZipArchive package, string assembly)
    {
        using var copy = new MemoryStream();
        using (var stream = package.GetEntry($"analyzers/dotnet/roslyn4.14/cs/{assembly}.dll")!.Open()) // The test before lists it.
        {
            stream.CopyTo(copy);
        }

        using var file = new PEReader(new MemoryStream(copy.ToArray()));
        var metadata = file.GetMetadataReader();
        return (
            metadata.GetString(metadata.GetAssemblyDefinition().Name),
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))]);
    }
}
