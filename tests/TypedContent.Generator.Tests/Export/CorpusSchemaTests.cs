using NJsonSchema;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Export;

/// <summary>The schemas of real sites, inferred and declared, accept the pages that the build accepts.</summary>
public sealed class CorpusSchemaTests
{
    public static TheoryData<string, string> Sites => CorpusSite.Sites;

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Schemas_accept_what_the_build_accepts(string folder, string prefix)
    {
        var site = CorpusSite.Load(folder, prefix).Property("TypedContentJsonSchemas", "true").Property("TypedContentDeclare", "*");
        var inferred = site.Run();
        var declared = ExportedFiles.Declarations(inferred).Values.Aggregate(site.Property("TypedContentDeclare", ""), static (site, code) => site.Code(code)).Run();

        Assert.Equal("", string.Join("\n", (await Complaints(inferred, folder, prefix)).Take(10)));
        Assert.Equal("", string.Join("\n", (await Complaints(declared, folder, prefix)).Take(10)));
    }

    /// <summary>Collections only, and of their pages those about which the build says nothing.</summary>
    private static async Task<List<string>> Complaints(GeneratorRun run, string folder, string prefix)
    {
        var faulty = run.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Path).ToHashSet(StringComparer.Ordinal);
        var schemas = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        foreach (var (name, schema) in ExportedFiles.Schemas(run))
        {
            schemas.Add(name, await JsonSchema.FromJsonAsync(schema));
        }

        Assert.NotEmpty(schemas);
        return
        [
            .. from page in CorpusSite.Entries(folder, prefix)
               where !faulty.Contains($"/site/Content/{page.Path}") && schemas.ContainsKey(page.Schema)
               let json = FrontMatterJson.Of(page.Text)
               where json is not null
               from fault in schemas[page.Schema].Validate(json.ToJsonString())
               select $"{page.Path}: {fault}",
        ];
    }
}
