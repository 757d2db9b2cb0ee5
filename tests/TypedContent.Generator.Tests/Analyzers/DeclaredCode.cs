using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Analyzers;

/// <summary>A site with posts, pages of documentation and a page, and C# that declares types for it below one line of usings.</summary>
internal static class DeclaredCode
{
    private const string Usings =
        "using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using System.IO; using TypedContent; namespace MySite;\n";

    private static readonly AnalyzedProject Project = new(() => new GeneratorHarness()
        .Add("posts/a.md", "One")
        .Add("posts/2026/b.md", "Two")
        .Add("docs/api/c.md", "Three")
        .Add("docs/guide/d.md", "Four")
        .Add("about.md", "Five")
        .AddFile("Content/notes.txt", "None of ours"));

    public static Task<string[]> Messages(string code) => Project.Messages(Usings + code);

    public static async Task<string> Message(string code) => Assert.Single(await Messages(code));

    public static Task<string[]> Titles(string code) => Project.Titles(Usings + code);

    public static async Task<string> Fix(string title, string code)
    {
        var text = await Project.Fix(title, Usings + code);
        Assert.StartsWith(Usings, text, StringComparison.Ordinal);
        return text[Usings.Length..];
    }
}
