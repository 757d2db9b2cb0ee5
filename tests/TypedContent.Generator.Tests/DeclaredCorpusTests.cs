using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>
/// Other people's sites with the types that their authors would want: <c>CorpusSchemas/site.cs</c>. What is found then is listed in
/// <c>site.txt</c> beside it, each entry of which was looked at: it is a mistake of the site, or something that only the site's own tool knows.
/// UPDATE_SNAPSHOTS=1 in the environment rewrites the lists.
/// </summary>
public sealed class DeclaredCorpusTests
{
    /// <summary>What is found more often, such as the tags of another template language, is listed by its number only.</summary>
    private const int ListedAtMost = 20;

    /// <param name="content">The content folder of the site in its repository.</param>
    [Theory]
    [InlineData("chloevoyer__multi-language-al-folio", "")]
    [InlineData("dotnet__EntityFramework.Docs", "")]
    [InlineData("getzola__zola", "docs/content")]
    [InlineData("gohugoio__hugoDocs", "content/en")]
    [InlineData("jekyll__jekyll", "docs")]
    [InlineData("withastro__starlight", "")]
    public void Real_site_with_declared_types_has_the_mistakes_that_are_known(string repository, string content)
    {
        var list = Path.Combine(SchemaFolder(), $"{repository}.txt");

        var run = Corpus.Site(Path.Combine("real", repository, content)).Code(File.ReadAllText(Path.Combine(SchemaFolder(), $"{repository}.cs"))).Run();

        Assert.Equal("", string.Join("\n", run.CompilerProblems.Take(3)));
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "TC9001");
        Assert.All(run.Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error), diagnostic => Assert.NotEqual(Location.None, diagnostic.Location));

        var found = Summary(run);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(list, found);
        }

        Assert.Equal(File.ReadAllText(list).ReplaceLineEndings("\n"), found);
    }

    private static string Summary(GeneratorRun run) => string.Concat(run.Diagnostics
        .Zip(run.Messages)
        .GroupBy(found => $"{found.First.Id} {found.First.Severity.ToString().ToLowerInvariant()}")
        .OrderBy(kind => kind.Key, StringComparer.Ordinal)
        .SelectMany(kind => (string[])[$"{kind.Key}: {kind.Count()}", .. kind.Count() <= ListedAtMost ? kind.Select(found => $"  {found.Second}") : []])
        .Select(line => line + "\n"));

    private static string SchemaFolder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path) ?? "", "CorpusSchemas");
}
