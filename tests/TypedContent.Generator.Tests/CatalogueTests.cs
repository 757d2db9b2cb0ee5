using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Tests;

/// <summary>Each diagnostic has a release row, a page of documentation and a test.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Ids => [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Ids_are_used_once() =>
        Assert.Equal(DiagnosticCatalog.All.Select(descriptor => descriptor.Id).Distinct(), DiagnosticCatalog.All.Select(descriptor => descriptor.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_has_a_release_row_that_says_the_same(string id)
    {
        var descriptor = Find(id);
        var rows = File.ReadAllLines(Path.Combine(Root(), "src/TypedContent.Generator/AnalyzerReleases.Unshipped.md"));

        Assert.Contains($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}", rows);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_has_a_documentation_page_with_cause_example_and_fix(string id)
    {
        var page = File.ReadAllText(Path.Combine(Root(), $"samples/Docs/Content/diagnostics/{id}.md"));

        Assert.Contains($"severity: {Find(id).DefaultSeverity.ToString().ToLowerInvariant()}\n", page, StringComparison.Ordinal);
        Assert.All(["## Cause", "## Example", "## Fix"], heading => Assert.Contains(heading, page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_has_a_row_in_the_index_that_says_the_same(string id)
    {
        var descriptor = Find(id);
        var rows = File.ReadAllLines(Path.Combine(Root(), "samples/Docs/Content/reference/diagnostics.md"));

        Assert.Contains($"| [{id}](../diagnostics/{id}.md) | {descriptor.DefaultSeverity.ToString().ToLowerInvariant()} | {descriptor.Title} |", rows);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_links_to_its_page(string id) => Assert.EndsWith($"/samples/Docs/Content/diagnostics/{id}.md", Find(id).HelpLinkUri, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_has_a_test_that_bears_its_id(string id)
    {
        var tests = Assembly.GetExecutingAssembly().GetTypes().SelectMany(type => type.GetMethods()).Select(method => method.Name);

        Assert.Contains(tests, name => name.StartsWith($"{id}_", StringComparison.Ordinal));
    }

    [Fact]
    public void Titles_have_no_full_stop() => Assert.DoesNotContain(DiagnosticCatalog.All, descriptor => descriptor.Title.ToString().EndsWith('.'));

    private static DiagnosticDescriptor Find(string id) => DiagnosticCatalog.All.Single(descriptor => descriptor.Id == id);

    private static string Root([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../.."));
}
