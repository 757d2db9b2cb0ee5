using TypedContent.Package.Tests.Infrastructure;

namespace TypedContent.Package.Tests;

/// <summary>What the props and targets make of a project, by evaluation alone: that is also what hot reload and the IDE see.</summary>
public sealed class WiringTests(PlainProject plain) : IClassFixture<PlainProject>
{
    private readonly FreshProject _project = plain.Reset();

    [Fact]
    public async Task Pages_below_Content_are_additional_files()
    {
        Write("Content/a.md", "Content/posts/it's %20 (1) #;2.md", "Content/_news/b.md", "README.md", "docs.md");

        Assert.Equal(["Content/_news/b.md", "Content/a.md", "Content/posts/it's %20 (1) #;2.md"], await _project.Items("AdditionalFiles"));
    }

    [Fact]
    public async Task Pages_below_content_are_where_that_is_the_spelling()
    {
        Write("content/a.md");

        Assert.Equal(["content/a.md"], await _project.Items("AdditionalFiles"));
    }

    [Fact]
    public async Task Hidden_names_tools_and_layouts_are_no_pages()
    {
        Write(
            "Content/.hidden.md", "Content/.git/a.md", "Content/x/.y/a.md", "Content/node_modules/x/a.md", "Content/bin/a.md",
            "Content/obj/a.md", "Content/_layouts/a.md", "Content/x/_includes/a.md", "Content/x/page.md", "Content/x/note.txt");

        Assert.Equal(["Content/x/page.md"], await _project.Items("AdditionalFiles"));
    }

    [Fact]
    public async Task Patterns_of_the_project_are_relative_to_the_root()
    {
        Write("Content/a.md", "Content/b.markdown", "Content/drafts/c.md", "Content/x/drafts/d.md", "Content/e.txt");
        plain.SetProject("""
            <PropertyGroup>
              <TypedContentInclude>
                **/*.md;
                **/*.markdown;
              </TypedContentInclude>
              <TypedContentExclude>drafts/**</TypedContentExclude>
            </PropertyGroup>
            """);

        Assert.Equal(["Content/a.md", "Content/b.markdown", "Content/x/drafts/d.md"], await _project.Items("AdditionalFiles"));
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("./pages/")]
    [InlineData("pages\\")]
    public async Task Another_folder_of_the_project_is_named_by_a_property(string folder)
    {
        Write("Content/a.md", "pages/b.md");
        plain.SetProject($"<PropertyGroup><TypedContentDirectory>{folder}</TypedContentDirectory></PropertyGroup>");

        Assert.Equal(["pages/b.md"], await _project.Items("AdditionalFiles"));
    }

    [Fact]
    public async Task A_folder_outside_the_project_is_named_by_a_property()
    {
        Write("../docs/b.md");
        plain.SetProject("<PropertyGroup><TypedContentDirectory>../docs</TypedContentDirectory></PropertyGroup>");

        Assert.Equal([Path.Combine(Path.GetDirectoryName(_project.Folder)!, "docs/b.md")], await _project.Items("AdditionalFiles"));
    }

    [Fact]
    public async Task A_project_may_take_pages_out_and_put_its_own_files_in()
    {
        Write("Content/a.md", "Content/b.md", "other.txt");
        plain.SetProject("""<ItemGroup><AdditionalFiles Remove="Content/b.md" /><AdditionalFiles Include="other.txt" /></ItemGroup>""");

        Assert.Equal(["Content/a.md", "other.txt"], await _project.Items("AdditionalFiles"));
    }

    [Fact]
    public async Task Patterns_hold_in_roots_of_many_files()
    {
        // MSBuild removes by name alone once a list is long.
        string[] Names(string folder, string extension) => [.. Enumerable.Range(100, 150).Select(number => $"{folder}/{number}{extension}")];
        Write([.. Names("Content", ".md"), .. Names("../docs/x", ".md"), .. Names("../docs/x", ".txt"), .. Names("../docs/.git", ".md"), .. Names("../docs/drafts", ".md")]);
        plain.SetProject("""
            <PropertyGroup><TypedContentExclude>drafts/**</TypedContentExclude></PropertyGroup>
            <ItemGroup><TypedContentRoot Include="../docs" /><TypedContentRoot Include="Content" /></ItemGroup>
            """);
        var docs = Path.Combine(Path.GetDirectoryName(_project.Folder)!, "docs");

        string[] expected = [.. Names($"{docs}/x", ".md"), .. Names("Content", ".md")];
        Assert.Equal(expected, await _project.Items("AdditionalFiles"));
    }

    [Fact]
    public async Task The_compiler_sees_patterns_on_one_line()
    {
        plain.SetProject("""
            <PropertyGroup>
              <TypedContentInclude>
                [ab].md;

                **/*.markdown
              </TypedContentInclude>
            </PropertyGroup>
            """);

        Assert.Equal("[ab].md;**/*.markdown", (await _project.Evaluate("-getProperty:TypedContentInclude")).Trim());
    }

    [Fact]
    public async Task Data_files_are_content_by_default()
    {
        Write("Content/data/a.yml", "Content/_data/b.yaml", "Content/c.json", "Content/d.csv", "Content/e.txt", "Content/node_modules/package.json", "other/f.yml");

        Assert.Equal(["Content/_data/b.yaml", "Content/c.json", "Content/d.csv", "Content/data/a.yml"], (await _project.Items("AdditionalFiles")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Data_files_of_a_project_that_is_its_own_content_folder_are_the_projects()
    {
        Write("page.md", "data.yml");
        plain.SetProject("<PropertyGroup><TypedContentDirectory>.</TypedContentDirectory></PropertyGroup>");

        Assert.All(await _project.Items("AdditionalFiles"), file => Assert.EndsWith(".md", file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_and_config_files_below_a_root_are_not_published()
    {
        Write("Content/data.json", "Content/x/web.config", "pages/data.json", "other/data.json");
        plain.SetProject("""<ItemGroup><TypedContentRoot Include="pages" Prefix="pages" /></ItemGroup>""");

        Assert.Equal(["appsettings.Development.json", "appsettings.json", "other/data.json"], Without("Properties", await _project.Items("Content")));
        Assert.Subset((await _project.Items("None")).ToHashSet(), new HashSet<string> { "Content/data.json", "Content/x/web.config" });
    }

    [Fact]
    public async Task A_project_may_publish_a_file_of_the_content_folder_after_all()
    {
        Write("Content/data.json");
        plain.SetProject("""<ItemGroup><Content Include="Content/data.json" CopyToPublishDirectory="Always" /></ItemGroup>""");

        Assert.Contains("Content/data.json", await _project.Items("Content"));
    }

    [Fact]
    public async Task Features_of_the_project_are_kept()
    {
        plain.SetProject("<PropertyGroup><Features>strict</Features></PropertyGroup>");

        var features = await Features();

        Assert.Contains("strict", features);
        Assert.Contains("experimental-data-section-string-literals=1000", features);
    }

    [Fact]
    public async Task Large_strings_can_be_turned_off() =>
        Assert.DoesNotContain("experimental-data-section-string-literals=1000", await Features("-p:TypedContentLargeStrings=false"));

    [Theory]
    [InlineData("true")]
    [InlineData("false", "-p:Configuration=Release")]
    [InlineData("false", "-p:Configuration=Staging")]
    [InlineData("true", "-p:Configuration=Release", "-p:TypedContentIncludeDrafts=true")]
    [InlineData("false", "-p:TypedContentIncludeDrafts=false")]
    public async Task Drafts_are_part_of_debug_builds(string expected, params string[] arguments) =>
        Assert.Equal(expected, (await _project.Evaluate(["-getProperty:TypedContentIncludeDrafts", .. arguments])).Trim());

    [Fact]
    public async Task The_compiler_sees_what_the_project_says_of_urls_and_drafts() => Assert.Subset(
        (await _project.Items("CompilerVisibleProperty")).ToHashSet(),
        new HashSet<string> { "TypedContentPathBase", "TypedContentTrailingSlash", "TypedContentIncludeDrafts" });

    [Theory]
    [InlineData("My.Site", "My.Site")]
    [InlineData("1st.class.x-y", "_1st.@class.x_y")]
    [InlineData("my app", "my_app")]
    [InlineData("日本.é", "日本.é")]
    public async Task The_namespace_is_a_global_using(string rootNamespace, string expected)
    {
        Assert.Contains(expected, await _project.Items("Using", $"-p:RootNamespace={rootNamespace}"));
        Assert.Equal(expected, (await _project.Evaluate("-getProperty:TypedContentNamespace", $"-p:RootNamespace={rootNamespace}")).Trim());
    }

    [Fact]
    public async Task A_namespace_of_the_project_s_choice_is_a_global_using() =>
        Assert.Contains("Pages", await _project.Items("Using", "-p:TypedContentNamespace=Pages"));

    [Fact]
    public async Task TC0006_both_spellings_of_the_folder()
    {
        Write("Content/a.md", "content/b.md");
        if (File.Exists(Path.Combine(_project.Folder, "content", "a.md")))
        {
            Assert.Skip("The disk does not tell Content from content.");
        }

        var build = await DotnetCommand.Run(_project.Folder, "msbuild", "-nologo", "-t:_TypedContentCheckProject");

        Assert.Contains(
            $"{_project.ProjectFile} : warning TC0006: The project has a folder 'Content' and a folder 'content'; only 'Content' is read. "
            + "Move the pages of 'content' there, or set TypedContentDirectory to the folder you mean",
            build.Output,
            StringComparison.Ordinal);
        Assert.Equal(["Content/a.md"], await _project.Items("AdditionalFiles"));
        Assert.DoesNotContain("TC0006", (await DotnetCommand.Run(_project.Folder, "msbuild", "-nologo", "-t:_TypedContentCheckProject", "-p:TypedContentDirectory=content")).Output, StringComparison.Ordinal);
    }

    private async Task<string[]> Features(params string[] arguments) =>
        (await _project.Evaluate(["-getProperty:Features", .. arguments])).Trim().Split(';');

    private static string[] Without(string folder, string[] items) => [.. items.Where(item => !item.StartsWith(folder, StringComparison.Ordinal))];

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
        {
            _project.Write(path, "{}");
        }
    }
}
