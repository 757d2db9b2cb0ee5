using Microsoft.CodeAnalysis;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Other people's pages, one site per repository. Read from the folder that TYPEDCONTENT_CORPUS names.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    public static TheoryData<string> Repositories => new(
        "chloevoyer__multi-language-al-folio", "dotnet__EntityFramework.Docs", "getzola__zola", "gohugoio__hugoDocs", "jekyll__jekyll", "withastro__starlight");

    [Theory]
    [MemberData(nameof(Repositories))]
    public void Real_site_compiles_but_for_located_diagnostics(string repository)
    {
        var run = Site(Path.Combine(Corpus(), "real", repository)).Run();

        foreach (var kind in run.Diagnostics.GroupBy(diagnostic => (diagnostic.Id, diagnostic.Severity)).OrderBy(kind => kind.Key))
        {
            output.WriteLine($"{kind.Key.Severity} {kind.Key.Id}: {kind.Count()} on {kind.Select(diagnostic => diagnostic.Location.GetLineSpan().Path).Distinct().Count()} pages");
        }

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "TC9001");
        Assert.All(run.Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error), diagnostic => Assert.NotEqual(Location.None, diagnostic.Location));
        Assert.Equal("", string.Join("\n", run.CompilerProblems.Take(3)));
    }

    [Fact]
    public void Bench_pages_compile_without_an_error()
    {
        var run = Site(Path.Combine(Corpus(), "bench-1k"), "pages/").Property("TypedContentEntryMembers", "all").Run();

        // The pages are of several sites, so that links between them lead nowhere.
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity is DiagnosticSeverity.Error && diagnostic.Id != "TC3010");
        Assert.Equal("", string.Join("\n", run.CompilerProblems.Take(3)));
    }

    private static GeneratorHarness Site(string folder, string prefix = "")
    {
        var site = new GeneratorHarness().Feature("experimental-data-section-string-literals", "1000");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(static file => Path.GetExtension(file) is ".md" or ".yml" or ".yaml" or ".json" or ".csv");
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!path.Split('/').Any(part => part.StartsWith('.') || part is "_layouts" or "_includes" or "node_modules"))
            {
                site.Add(prefix + path, File.ReadAllText(file));
            }
        }

        return site;
    }

    private static string Corpus()
    {
        var folder = Environment.GetEnvironmentVariable("TYPEDCONTENT_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "TYPEDCONTENT_CORPUS names no folder");
        return folder!; // The line before skips where it is null.
    }
}
