using System.Runtime.CompilerServices;
using TypedContent.Generator.Rendering;

namespace TypedContent.Generator.Tests.Rendering;

/// <summary>Each pair of files in <c>Cases</c> is a test: the Markdown, and the HTML it becomes.</summary>
public sealed class RenderingCaseTests
{
    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder(), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Markdown_becomes_the_html_beside_it(string name)
    {
        var markdown = File.ReadAllText(Path.Combine(Folder(), name + ".md"));
        var expected = File.ReadAllText(Path.Combine(Folder(), name + ".html")).ReplaceLineEndings("\n");

        Assert.Equal(expected, Html(markdown.ReplaceLineEndings("\n")));
        Assert.Equal(expected, Html(markdown.ReplaceLineEndings("\r\n")));
        Assert.Equal(expected, Html(markdown.ReplaceLineEndings("\r")));
    }

    private static string Html(string markdown) => MarkdownRenderer.Render(new MarkdownBody("page.md", markdown, null), default).Value.Body.Html;

    private static string Folder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "Cases");
}
