using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Analyzers;

public sealed class PatternTests
{
    [Fact]
    public async Task TC2062_pattern_with_a_backslash() => Assert.Equal(
        "Code0.cs(2,20): error TC2062: The pattern 'posts\\**\\*.md' cannot be used: it has '\\'; folders are separated by '/' on every system [@\"posts\\**\\*.md\"]",
        await DeclaredCode.Message("""[ContentCollection(@"posts\**\*.md")] public partial record Post;"""));

    [Theory]
    [InlineData("ContentCollection(\"\")", "The pattern '' cannot be used: it is empty; write one such as 'posts/**/*.md' [\"\"]")]
    [InlineData("ContentCollection(\"/posts/*.md\")", "The pattern '/posts/*.md' cannot be used: it starts with '/'; it is relative to the content folder [\"/posts/*.md\"]")]
    [InlineData("ContentCollection(\"c:/posts/*.md\")", "The pattern 'c:/posts/*.md' cannot be used: it starts with a drive; it is relative to the content folder [\"c:/posts/*.md\"]")]
    [InlineData("ContentCollection(\"../posts/*.md\")", "The pattern '../posts/*.md' cannot be used: it has '..'; only files below the content folder are content [\"../posts/*.md\"]")]
    [InlineData("ContentCollection(\"./posts/*.md\")", "The pattern './posts/*.md' cannot be used: each of its parts must be the name of a folder or file [\"./posts/*.md\"]")]
    [InlineData("ContentPage(\" \")", "The path ' ' cannot be used: it is empty; write the path of a file, such as 'about.md' [\" \"]")]
    [InlineData("ContentPage(\"*.md\")", "The path '*.md' cannot be used: it must be one file; for a pattern use [ContentCollection] [\"*.md\"]")]
    public async Task TC2062_pattern_that_cannot_be_used(string attribute, string end) =>
        Assert.EndsWith($"error TC2062: {end}", await DeclaredCode.Message($"[{attribute}] public partial record Post;"), StringComparison.Ordinal);

    [Fact]
    public async Task TC2063_pattern_that_matches_no_file() => Assert.Equal(
        "Code0.cs(2,20): warning TC2063: No file matches the pattern 'post/**/*.md'; did you mean 'posts/**/*.md'? [\"post/**/*.md\"]",
        await DeclaredCode.Message("""[ContentCollection("post/**/*.md")] public partial record Post;"""));

    [Theory]
    [InlineData("Content/posts/**/*.md", "did you mean 'posts/**/*.md'?")]
    [InlineData("posts", "did you mean 'posts/**/*.md'?")]
    [InlineData("Posts/*.md", "did you mean 'posts/*.md'?")]
    [InlineData("docs/*.md", "did you mean 'docs/**/*.md'?")]
    [InlineData("docs/apo/*.md", "did you mean 'docs/api/*.md'?")]
    [InlineData("post", "did you mean 'posts/**/*.md'?")]
    [InlineData("posts/*.txt", "it is relative to the content folder, with '/' between folders, and case counts")]
    [InlineData("*.txt", "it is relative to the content folder, with '/' between folders, and case counts")]
    public async Task What_a_pattern_may_have_meant(string pattern, string advice) => Assert.EndsWith(
        $"No file matches the pattern '{pattern}'; {advice} [\"{pattern}\"]",
        await DeclaredCode.Message($"[ContentCollection(\"{pattern}\")] public partial record Post;"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("posts/**/*.md")]
    [InlineData("posts/*.{md,yml}")]
    [InlineData("**")]
    [InlineData("docs/api/?.md")]
    public async Task Patterns_with_files_are_left_alone(string pattern) =>
        Assert.Empty(await DeclaredCode.Messages($"[ContentCollection(\"{pattern}\")] public partial record Post;"));

    [Fact]
    public async Task An_empty_site_says_so() => Assert.EndsWith(
        "No file matches the pattern 'posts/*.md'; the content folder is empty [\"posts/*.md\"]",
        Assert.Single(await new AnalyzedProject(() => new GeneratorHarness()).Messages("[TypedContent.ContentCollection(\"posts/*.md\")] public partial record Post;")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("abuot.md", "did you mean 'about.md'?")]
    [InlineData("pages/about.md", "did you mean 'about.md'?")]
    [InlineData("posts/b.md", "did you mean 'posts/2026/b.md'?")]
    [InlineData("about.MD", "did you mean 'about.md'?")]
    public async Task TC2064_page_that_does_not_exist(string path, string advice) => Assert.Equal(
        $"Code0.cs(2,14): error TC2064: There is no file '{path}'; {advice} [\"{path}\"]",
        await DeclaredCode.Message($"[ContentPage(\"{path}\")] public partial record About;"));

    [Theory]
    [InlineData("ContentCollection(\"posts\\\\*.md\")", "ContentCollection(\"posts/*.md\")")]
    [InlineData("ContentCollection(pattern: \"/posts/*.md\")", "ContentCollection(pattern: \"posts/*.md\")")]
    [InlineData("ContentCollection(\"post/**/*.md\", Name = \"Blog\")", "ContentCollection(\"posts/**/*.md\", Name = \"Blog\")")]
    [InlineData("ContentPage(\"abuot.md\")", "ContentPage(\"about.md\")")]
    public async Task The_fix_writes_what_was_meant(string before, string after) => Assert.Equal(
        $"[{after}] public partial record Post;",
        await DeclaredCode.Fix($"Change it to '{after.Split('"')[1]}'", $"[{before}] public partial record Post;"));
}
