using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;
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

    public static GeneratorHarness Load(string folder, string prefix) => Pages(folder, prefix).Aggregate(
        new GeneratorHarness().Feature("experimental-data-section-string-literals", "1000").Property("TypedContentEntryMembers", "none"),
        static (site, page) => site.Add(page.Path, page.Text));

    /// <summary>The entries of collections, each with the file of its schema.</summary>
    public static IEnumerable<(string Path, string Text, string Schema)> Entries(string folder, string prefix) =>
        from page in Pages(folder, prefix)
        let type = PageAddressReader.Read(page.Path, page.Path).Type
        where type.Role is PageRole.Entry
        let name = Naming.OfSegment(type.Folder)
        select (page.Path, page.Text, $"{Singular.OfName(name) ?? name + "Entry"}.schema.json");

    private static IEnumerable<(string Path, string Text)> Pages(string folder, string prefix)
    {
        var corpus = Environment.GetEnvironmentVariable("TYPEDCONTENT_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(corpus), "TYPEDCONTENT_CORPUS names no folder");
        var root = Path.Combine(corpus!, folder); // The line before skips where it is null.
        return
            from file in Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            let path = Path.GetRelativePath(root, file).Replace('\\', '/')
            where !path.Split('/').Any(part => part.StartsWith('.') || part is "_layouts" or "_includes")
            select (prefix + path, File.ReadAllText(file));
    }
}
