using TypedContent.Package.Tests.Infrastructure;

namespace TypedContent.Package.Tests;

/// <summary>Folders beside the content folder, and files that more than one of them holds.</summary>
public sealed class RootTests(PlainProject plain) : IClassFixture<PlainProject>
{
    private readonly FreshProject _project = plain.Reset();

    [Fact]
    public async Task Further_roots_are_read_by_the_same_patterns()
    {
        Write("Content/a.md", "../docs/b.md", "../docs/it's `%20;#.md", "../docs/drafts/c.md", "../docs/node_modules/d.md", "../docs/.e/f.md", "../docs/g.txt");
        plain.SetProject("""
            <PropertyGroup><TypedContentExclude>drafts/**</TypedContentExclude></PropertyGroup>
            <ItemGroup><TypedContentRoot Include="../docs" Prefix="docs" /></ItemGroup>
            """);
        var docs = Path.Combine(Path.GetDirectoryName(_project.Folder)!, "docs");

        Assert.Equal([$"{docs}/b.md", $"{docs}/it's `%20;#.md", "Content/a.md"], await _project.Items("AdditionalFiles"));
    }

    [Fact]
    public async Task A_file_of_two_roots_is_listed_once()
    {
        Write("Content/a.md", "Content/posts/b.md", "../docs/sub/c.md");
        plain.SetProject("""
            <ItemGroup>
              <TypedContentRoot Include="Content/posts" Prefix="blog" />
              <TypedContentRoot Include="../docs/sub/" Prefix="sub" />
              <TypedContentRoot Include="../docs" Prefix="docs" />
            </ItemGroup>
            """);
        var docs = Path.Combine(Path.GetDirectoryName(_project.Folder)!, "docs");

        Assert.Equal([$"{docs}/sub/c.md", "Content/a.md", "Content/posts/b.md"], await _project.Items("AdditionalFiles"));
    }

    [Fact]
    public async Task A_file_that_the_project_also_adds_reaches_the_compiler_once()
    {
        Write("Content/a.md");
        plain.SetProject("""<ItemGroup><AdditionalFiles Include="Content/**/*.md" /></ItemGroup>""");

        Assert.Equal(["Content/a.md"], await _project.Items("AdditionalFiles", "-t:GenerateMSBuildEditorConfigFile", "-p:TypedContentCheckAssets=false"));
    }

    [Fact]
    public async Task The_compiler_learns_the_roots_in_a_form_it_does_not_cut_off()
    {
        Write("../docs/b.md");
        plain.SetProject("""<ItemGroup><TypedContentRoot Include="../docs" Prefix="a;b#" /></ItemGroup>""");

        var roots = (await _project.Evaluate("-t:GenerateMSBuildEditorConfigFile", "-getProperty:TypedContentRoots")).Trim();

        var parent = Uri.EscapeDataString(Path.GetDirectoryName(_project.Folder)!);
        Assert.Equal($"{parent}%2Fplain%2FContent%2F:|{parent}%2Fdocs%2F:a%3Bb%23", roots);
        Assert.Contains($"build_property.TypedContentRoots = {roots}\n", File.ReadAllText(Path.Combine(_project.Folder, "obj/Debug/net10.0/plain.GeneratedMSBuildEditorConfig.editorconfig")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TC0004_root_that_is_no_folder()
    {
        plain.SetProject("""<ItemGroup><TypedContentRoot Include="../doccs" /></ItemGroup>""");

        var build = await DotnetCommand.Run(_project.Folder, "msbuild", "-nologo", "-t:_TypedContentCheckProject");

        Assert.Contains($"{_project.ProjectFile} : error TC0004: The project sets TypedContentRoot to '../doccs'; it must be a folder that exists", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TC0004_content_directory_that_is_no_folder()
    {
        plain.SetProject("<PropertyGroup><TypedContentDirectory>Contnt</TypedContentDirectory></PropertyGroup>");

        var build = await DotnetCommand.Run(_project.Folder, "msbuild", "-nologo", "-t:_TypedContentCheckProject");

        Assert.Contains($"{_project.ProjectFile} : error TC0004: The project sets TypedContentDirectory to 'Contnt'; it must be a folder that exists", build.Output, StringComparison.Ordinal);
    }

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
        {
            _project.Write(path, "{}");
        }
    }
}
