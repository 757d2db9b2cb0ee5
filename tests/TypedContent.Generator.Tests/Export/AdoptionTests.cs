using Microsoft.CodeAnalysis;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Export;

/// <summary>Adopting the inferred records of real sites as declared ones makes nothing wrong that was right, and changes no value.</summary>
public sealed class AdoptionTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> Sites => CorpusSite.Sites;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Declared_records_read_the_same_pages_alike(string folder, string prefix)
    {
        var site = CorpusSite.Load(folder, prefix);
        var inferred = site.Property("TypedContentDeclare", "*").Run();
        var files = ExportedFiles.Declarations(inferred);

        var declared = files.Values.Aggregate(site.Property("TypedContentDeclare", ""), static (site, code) => site.Code(code)).Run();

        output.WriteLine($"{files.Count} types; diagnostics: {inferred.Diagnostics.Length} before, {declared.Diagnostics.Length} after");
        Assert.NotEmpty(files);
        Assert.Equal("", string.Join("\n", declared.CompilerProblems.Take(5)));
        Assert.Equal("", string.Join("\n", NewProblems(inferred, declared).Take(20)));
        Assert.Equal(Entries(inferred), Entries(declared));
    }

    /// <summary>What is said where nothing as severe was said before: a mistake may be told by another ID, not in a new place.</summary>
    internal static IEnumerable<string> NewProblems(GeneratorRun before, GeneratorRun after)
    {
        var known = before.Diagnostics.ToLookup(diagnostic => diagnostic.Location.ToString(), diagnostic => diagnostic.Severity);
        return after.Diagnostics.Zip(after.Messages)
            .Where(pair => !known[pair.First.Location.ToString()].Any(severity => severity >= pair.First.Severity))
            .Select(pair => pair.Second);
    }

    /// <summary>The entries as JSON, a line each, members in order of their names: a declared record has those it requires first.</summary>
    private static string[] Entries(GeneratorRun run)
    {
        const string Ask = """
            string.Join("\n", Site.Entries.Select(entry => string.Join(",", System.Text.Json.JsonSerializer.SerializeToNode(entry, entry.GetType())!.AsObject()
                .Where(member => member.Key is not ("Html" or "Headings" or "PlainText" or "Excerpt"))
                .OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => member.Key + "=" + member.Value?.ToJsonString()))))
            """;
        // A mistake in content is no reason not to compile, and a warning none not to ask.
        return ((string)CompiledSite.Load(run.Compilation).Evaluate(Ask)!).Split('\n');
    }
}
