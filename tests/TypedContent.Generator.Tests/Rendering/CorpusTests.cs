using TypedContent.Generator.Rendering;

namespace TypedContent.Generator.Tests.Rendering;

/// <summary>Real pages, where the machine has them.</summary>
public sealed class CorpusTests
{
    [Theory]
    [InlineData("real")]
    [InlineData("bench-1k")]
    public void Every_real_page_is_rendered(string folder)
    {
        var root = Environment.GetEnvironmentVariable("TYPEDCONTENT_CORPUS");
        if (root is null)
        {
            Assert.Skip("TYPEDCONTENT_CORPUS names no folder");
        }

        var errors = Directory.EnumerateFiles(Path.Combine(root, folder), "*.md", SearchOption.AllDirectories)
            .SelectMany(file => MarkdownRenderer.Render(new MarkdownBody(file, File.ReadAllText(file), null), default).Diagnostics.ToArray())
            .Where(diagnostic => diagnostic.Id is not ("TC3001" or "TC3002"));

        Assert.Empty(errors);
    }
}
