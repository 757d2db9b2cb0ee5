using System.Text.RegularExpressions;

namespace TypedContent.Generator.Tests.FrontMatter;

/// <summary>What the documentation pages of the stage claim is what happens.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder(), "TC1*.md").Where(file => !File.ReadAllText(file).Contains("\ncategory: Data\n", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_example_gives_the_message_and_the_fix_gives_none(string page)
    {
        var text = File.ReadAllText(Path.Combine(Folder(), page)).ReplaceLineEndings("\n");
        var blocks = FencedBlock().Matches(text).Select(match => match.Groups[1].Value).ToArray();

        // Signs stand for what editors do not show.
        var problems = FrontMatter.Page.Problems(blocks[0].Replace('␈', '\b').Replace('◈', '\uFFFD'));

        Assert.Equal(blocks[1].TrimEnd('\n').Split('\n'), problems.Select(AsBuildOutput));
        Assert.Empty(FrontMatter.Page.Problems(blocks[2]));
        Assert.Empty(FrontMatter.Page.Problems(text));
    }

    private static string AsBuildOutput(string problem) => Report().Replace(problem, "Content/page.md$1: error $2: ");

    public static string Folder()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "TypedContent.sln")))
        {
            directory = directory.Parent;
        }

        return Path.Combine(directory.FullName, "samples", "Docs", "Content", "diagnostics");
    }

    [GeneratedRegex(@"^```\w+\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FencedBlock();

    [GeneratedRegex(@"^(\(\d+,\d+\)) (TC\d+) «.*?» (?=The |A |'|In)", RegexOptions.Singleline)]
    private static partial Regex Report();
}
