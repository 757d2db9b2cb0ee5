namespace TypedContent.Generator.Tests.FrontMatter;

/// <summary>Pages that other people wrote. What is rejected there is wrong there, or is a format that we do not read.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Places_of_real_values_are_those_of_their_text()
    {
        foreach (var file in Files())
        {
            var text = File.ReadAllText(file);
            var wrong = Places.Wrong(text, Page.Parse(text).FrontMatter).FirstOrDefault();

            Assert.True(wrong is null, $"{file}: {wrong}");
        }
    }

    [Fact]
    public void Real_pages_are_read_or_rejected_for_a_known_reason()
    {
        var problems = Files()
            .SelectMany(file => Page.Outcome(File.ReadAllText(file)).Diagnostics.Select(diagnostic => (File: file, diagnostic.Id)))
            .ToList();

        foreach (var group in problems.GroupBy(problem => problem.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{group.Key}: {group.Count()}, for example {group.Min(problem => problem.File)}");
        }

        // TOML, archetypes with template tags in place of values, a page that is broken on purpose, and one that shows what lost bytes look like.
        Assert.Subset(new HashSet<string> { "TC1002", "TC1016", "TC1022", "TC1030" }, problems.Select(problem => problem.Id).ToHashSet());
    }

    private static IEnumerable<string> Files()
    {
        var corpus = Environment.GetEnvironmentVariable("TYPEDCONTENT_CORPUS");
        if (corpus is null || !Directory.Exists(corpus))
        {
            Assert.Skip("TYPEDCONTENT_CORPUS names no folder");
        }

        return Directory.EnumerateFiles(corpus, "*.md", SearchOption.AllDirectories);
    }
}
