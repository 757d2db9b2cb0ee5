using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Export;

/// <summary>Other people's pages, one site per folder. Read from the folder that TYPEDCONTENT_CORPUS names.</summary>
internal static class CorpusSite
{
    /// <summary>The folders, each with what to put before the paths of its pages.</summary>
    public static TheoryData<string, string> Sites => new()
    {
        { "real/chloevoyer__multi-language-al-folio", "" },
        { "real/dotnet__EntityFramework.Docs", "" },
        { "real/getzola__zola", "" },
        { "real/gohugoio__hugoDocs", "" },
        { "real/gohugoio__hugoDocs/content/en", "" },
        { "real/jekyll__jekyll", "" },
        { "real/jekyll__jekyll/docs", "" },
        { "real/withastro__starlight", "" },
        { "real/withastro__starlight/docs/src/content", "" },
        { "bench-1k", "pages/" },
    };

    public static GeneratorHarness Load(string folder, string prefix)
    {
        var corpus = Environment.GetEnvironmentVariable("TYPEDCONTENT_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(corpus), "TYPEDCONTENT_CORPUS names no folder");
        var root = Path.Combine(corpus!, folder); // The line before skips where it is null.
        var site = new GeneratorHarness().Feature("experimental-data-section-string-literals", "1000").Property("TypedContentEntryMembers", "none");
        foreach (var file in Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (!path.Split('/').Any(part => part.StartsWith('.') || part is "_layouts" or "_includes"))
            {
                site.Add(prefix + path, File.ReadAllText(file));
            }
        }

        return site;
    }
}
