using System.Text.RegularExpressions;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.DataFiles;

/// <summary>What the documentation pages of data files claim is what happens.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Ids =>
    [
        "TC1040", "TC1041", "TC1042", "TC1043", "TC1044", "TC1045", "TC1046", "TC1047", "TC1050", "TC1051", "TC1052", "TC1053", "TC1054", "TC1060", "TC1061", "TC1062",
        "TC1063", "TC4040",
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_gives_the_message_and_the_fix_gives_none(string id)
    {
        var page = File.ReadAllText(Path.Combine(FrontMatter.DocumentationTests.Folder(), $"{id}.md")).ReplaceLineEndings("\n");
        var file = FilePath().Match(page).Groups[1].Value;
        var blocks = FencedBlock().Matches(page).Select(match => match.Groups[1].Value).ToArray();

        Assert.Equal(blocks[1].TrimEnd('\n').Split('\n'), new GeneratorHarness().Add(file, blocks[0]).Run().Messages);
        Assert.Empty(new GeneratorHarness().Add(file, blocks[2]).Run().Messages);
    }

    [GeneratedRegex(@"^```\w+\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FencedBlock();

    [GeneratedRegex("^`Content/(.+)`:$", RegexOptions.Multiline)]
    private static partial Regex FilePath();
}
