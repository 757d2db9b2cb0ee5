using System.Text.RegularExpressions;
using TypedContent.Package.Tests.Infrastructure;

namespace TypedContent.Package.Tests;

public sealed class WebTests(WebProject web) : IClassFixture<WebProject>
{
    private readonly FreshProject _project = web.Project;

    [Fact]
    public async Task A_fresh_web_app_serves_rendered_pages_and_typed_values()
    {
        await using var app = await RunningApp.Start(_project);

        Assert.Equal("<p>She wrote the <em>first</em> program.</p>", (await app.Get("/")).Trim());
        Assert.Equal("About Ada, 5, 2026-01-31, 4", await app.Get("/typed"));
        Assert.Equal("Other, Hello, world", await app.Get("/posts"));
    }

    [Fact]
    public void The_output_holds_neither_Markdig_nor_YamlDotNet()
    {
        var names = Directory.EnumerateFiles(_project.OutputFolder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).ToArray();

        Assert.Contains("TypedContent.dll", names);
        Assert.DoesNotContain(names, name => Regex.IsMatch(name!, "markdig|yamldotnet|generator", RegexOptions.IgnoreCase));
    }

    [Fact]
    public void Pages_are_no_sections_of_the_generated_editorconfig()
    {
        var config = File.ReadAllText(Path.Combine(_project.Folder, "obj", "Debug", Path.GetFileName(_project.OutputFolder), "my-app.GeneratedMSBuildEditorConfig.editorconfig"));

        Assert.Contains("build_property.TypedContentNamespace = my_app", config, StringComparison.Ordinal);
        Assert.DoesNotContain("[", config, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Building_twice_compiles_once()
    {
        await _project.Built();

        var again = (await _project.Build("--no-restore", "-v:n")).Succeeded();

        Assert.Contains("""Skipping target "CoreCompile" because all output files are up-to-date""", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adding_and_deleting_a_page_compiles_again()
    {
        await _project.Built();
        _project.Write("Content/contact.md", "# Contact").Write("Contact.cs", "static class Contact { public static string Text => Site.Contact.Html; }");
        await _project.Built();
        _project.Delete("Content/contact.md");

        var build = await _project.Build("--no-restore");

        _project.Delete("Contact.cs");
        Assert.Contains("Contact.cs(1,58): error CS0117: 'Site' does not contain a definition for 'Contact'", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_page_is_an_error_at_its_place()
    {
        _project.Write("Content/bad.md", "---\ntitle: never closed\n");

        var build = await _project.Build("--no-restore");

        _project.Delete("Content/bad.md");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains($"{Path.Combine(_project.Folder, "Content/bad.md")}(1,1): error TC1001: ", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TC0004_setting_without_meaning()
    {
        var build = await _project.Build("--no-restore", "-p:TypedContentEntryMembers=some");

        Assert.Contains(
            $"{_project.ProjectFile}(1,1): error TC0004: The project sets TypedContentEntryMembers to 'some'; it must be 'all' or 'none'",
            build.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task TC0001_compiler_below_the_floor()
    {
        var build = await _project.Build("--no-restore", "-p:CompilerApiVersion=roslyn4.8");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(
            $"{_project.ProjectFile} : error TC0001: TypedContent needs the C# compiler 4.14 or later, and this build uses 4.8. "
            + "Use the .NET SDK 9.0.300 or later (Visual Studio 17.14); the project can still target net8.0. A global.json may hold the SDK back.",
            build.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_leaves_the_content_behind()
    {
        var target = Path.Combine(_project.Folder, "bin", "published");
        string[] data = ["Content/data/a.yml", "Content/data/b.yaml", "Content/data/c.json", "Content/data/d.csv"];
        Array.ForEach(data, file => _project.Write(file, file.EndsWith("json", StringComparison.Ordinal) ? "{ \"a\": 1 }" : file.EndsWith("csv", StringComparison.Ordinal) ? "a\n1" : "a: 1"));

        (await DotnetCommand.Run(_project.Folder, "publish", "--output", target, "--configuration", "Debug", "-nodeReuse:false")).Succeeded();

        var files = Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(target, file)).ToArray();
        Directory.Delete(target, recursive: true);
        Array.ForEach(data, file => _project.Delete(file));
        Assert.Contains("appsettings.json", files);
        Assert.DoesNotContain(files, file => file.EndsWith(".md", StringComparison.Ordinal) || file.StartsWith("Content", StringComparison.Ordinal));
    }
}
