using System.Text.RegularExpressions;
using TypedContent.Package.Tests.Infrastructure;

namespace TypedContent.Package.Tests;

/// <summary>
/// The code of the README compiles. A comment <c>&lt;!-- snippet: web --&gt;</c> above a fenced block names the template
/// it belongs to. A page is marked with its path too: <c>&lt;!-- snippet: web Content/about.md --&gt;</c>.
/// </summary>
public sealed partial class ReadmeTests(PackageFeed feed)
{
    private static readonly Snippet[] Snippets = [.. ReadSnippets(File.ReadAllText(Path.Combine(Repository.Root, "README.md")))];

    public static TheoryData<string> Templates => [.. Snippets.Select(snippet => snippet.Template).Distinct()];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task The_snippets_of_a_template_compile(string template)
    {
        var project = (await FreshProject.Create(feed, template, $"Readme{template}")).UsePackage(feed).WriteSite();
        project.Write("Content/posts/2026/other.md", "---\ntitle: Other\ndate: 2026-01-03\n---\n"); // Fits the type that the README declares, too.
        var snippets = Snippets.Where(snippet => snippet.Template == template).ToArray();
        foreach (var snippet in snippets.Where(snippet => snippet.Path is not ""))
        {
            project.Write(snippet.Path, snippet.Text);
        }

        // A whole program needs a build of its own; everything else compiles together with the last one.
        var programs = snippets.Where(snippet => snippet.IsProgram).Select(snippet => snippet.Text).ToList();
        WriteFragments(project, snippets, programs);
        foreach (var program in programs)
        {
            project.Write("Program.cs", program);
            await project.Built();
        }

        if (programs.Count == 0)
        {
            await project.Built();
        }
    }

    [Fact]
    public void Every_block_of_code_in_the_README_is_marked()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

        Assert.Equal(Code().Count(readme), Snippets.Count(snippet => snippet.Language is "csharp" or "razor"));
        Assert.NotEmpty(Snippets);
    }

    private static void WriteFragments(FreshProject project, Snippet[] snippets, List<string> programs)
    {
        var statements = new List<string>();
        foreach (var (snippet, index) in snippets.Where(snippet => snippet.Path is "" && !snippet.IsProgram).Select((snippet, index) => (snippet, index)))
        {
            if (snippet.Language is "csharp")
            {
                statements.Add($"{{\n{snippet.Text}\n}}");
            }
            else
            {
                project.Write(snippet.Template is "blazor" ? $"Components/Pages/Snippet{index}.razor" : $"Views/Home/Snippet{index}.cshtml", snippet.Text);
            }
        }

        if (statements.Count > 0)
        {
            programs.Add($"var app = WebApplication.CreateBuilder(args).Build();\n{string.Join('\n', statements)}\napp.Run();");
        }
    }

    private static IEnumerable<Snippet> ReadSnippets(string readme) =>
        from Match match in MarkedBlock().Matches(readme)
        select new Snippet(match.Groups["template"].Value, match.Groups["path"].Value, match.Groups["language"].Value, match.Groups["text"].Value);

    [GeneratedRegex(@"<!-- snippet: (?<template>\w+)(?: (?<path>\S+))? -->\s*\n```(?<language>\w*)\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex MarkedBlock();

    [GeneratedRegex("^```(csharp|razor)$", RegexOptions.Multiline)]
    private static partial Regex Code();

    private sealed record Snippet(string Template, string Path, string Language, string Text)
    {
        public bool IsProgram => Path is "" && Language is "csharp" && Text.Contains("WebApplication.Create", StringComparison.Ordinal);
    }
}
