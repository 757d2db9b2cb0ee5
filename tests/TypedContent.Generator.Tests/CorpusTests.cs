using Microsoft.CodeAnalysis;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Other people's pages, one site per repository.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(Corpus.Repositories), MemberType = typeof(Corpus))]
    public void Real_site_compiles_but_for_located_diagnostics(string repository)
    {
        var run = Corpus.Repository(repository).Run();

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
        var run = Corpus.Site("bench-1k", "pages/").Property("TypedContentEntryMembers", "all").Run();

        // The pages are of several sites, so that links between them lead nowhere.
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity is DiagnosticSeverity.Error && diagnostic.Id != "TC3010");
        Assert.Equal("", string.Join("\n", run.CompilerProblems.Take(3)));
    }
}
