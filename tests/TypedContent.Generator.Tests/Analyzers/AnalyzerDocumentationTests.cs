using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TypedContent.Generator.Analyzers;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Analyzers;

/// <summary>The page of each diagnostic of an analyzer shows code that gives it, with the message that the build prints.</summary>
public sealed partial class AnalyzerDocumentationTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel.DataAnnotations;
        global using MySite;
        global using TypedContent;
        """;

    private static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = [.. new SlugAnalyzer().SupportedDiagnostics, .. new DeclarationAnalyzer().SupportedDiagnostics];

    private static readonly AnalyzedProject Project = new(() => new GeneratorHarness()
        .Add("posts/hello-world.md", "One")
        .Add("docs/api/site.md", "Two")
        .Add("docs/guide/start.md", "Three")
        .Add("releases/1.md", "Four")
        .Add("authors/ada.md", "Five")
        .Add("about.md", "Six"));

    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_diagnostic_of_the_group_belongs_to_an_analyzer() => Assert.Equal(
        DiagnosticCatalog.All.Where(descriptor => descriptor.Id is [.., '2', '0', '6' or '7', _] or "TC4030").Select(descriptor => descriptor.Id),
        Descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Example_gives_the_message(string id)
    {
        var page = Example().Match(File.ReadAllText(Path.Combine(Folder(), $"{id}.md")));

        var message = Assert.Single(await Project.Messages(page.Groups["code"].Value, Usings));

        Assert.StartsWith(page.Groups["message"].Value, $"{page.Groups["file"].Value}{message["Code0.cs".Length..]}", StringComparison.Ordinal);
    }

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../samples/Docs/Content/diagnostics"));

    [GeneratedRegex(@"## Example\n\n```csharp\n(?<code>.*?)```\n\n```text\n(?<message>(?<file>\w+\.cs).*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
