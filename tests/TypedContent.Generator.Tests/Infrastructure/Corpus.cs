namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>Other people's pages, below the folder that TYPEDCONTENT_CORPUS names. They are no part of the repository.</summary>
internal static class Corpus
{
    public static TheoryData<string> Repositories => new(
        "chloevoyer__multi-language-al-folio", "dotnet__EntityFramework.Docs", "getzola__zola", "gohugoio__hugoDocs", "jekyll__jekyll", "withastro__starlight");

    /// <summary>All pages of a repository as one site.</summary>
    public static GeneratorHarness Repository(string name) => Site(Path.Combine("real", name));

    /// <param name="folder">Below the corpus.</param>
    /// <param name="prefix">Put before the path of each page.</param>
    public static GeneratorHarness Site(string folder, string prefix = "")
    {
        var root = Path.Combine(Root(), folder);
        var site = new GeneratorHarness().Feature("experimental-data-section-string-literals", "1000");
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

    private static string Root()
    {
        var folder = Environment.GetEnvironmentVariable("TYPEDCONTENT_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "TYPEDCONTENT_CORPUS names no folder");
        return folder!; // The line before skips where it is null.
    }
}
