using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>What pages get wrong of the type that the project declares for them.</summary>
public sealed class DeclaredDiagnosticTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using TypedContent;

        namespace MySite;

        [ContentCollection("posts/**/*.md")]
        public partial record Post
        {
            public required string Headline { get; init; }
            public IReadOnlyList<string> Tags { get; init; } = [];
            public Seo? Seo { get; init; }
            public Author? Author { get; init; }
            public IReadOnlyDictionary<string, string> Links { get; init; } = new Dictionary<string, string>();
            public DateOnly? Date { get; init; }
        }

        public record Seo { public int Rating { get; init; } }

        [ContentCollection("authors/*.md")]
        public partial record Author;
        """;

    private static IReadOnlyList<string> Messages(string frontMatter, string code = Types)
    {
        var run = new GeneratorHarness().Code(code).Add("posts/a.md", $"---\n{frontMatter}\n---\n").Add("authors/ada-lovelace.md", "").Run();
        Assert.Empty(run.CompilerProblems);
        return run.Messages;
    }

    [Theory]
    [InlineData("headline: x\nheadlin: y", "Content/posts/a.md(3,1): error TC2090: 'Post' has no property for the key 'headlin': did you mean 'headline'?")]
    [InlineData("headline: x\ntitel: y", "Content/posts/a.md(3,1): error TC2090: 'Post' has no property for the key 'titel': did you mean 'title'?")]
    [InlineData("headline: x\nzzzzzzzz: y", "Content/posts/a.md(3,1): error TC2090: 'Post' has no property for the key 'zzzzzzzz': its keys are 'headline', 'tags', 'seo', 'author', 'links', 'date'")]
    [InlineData("headline: x\nseo: { ratin: 1 }", "Content/posts/a.md(3,8): error TC2090: 'Seo' has no property for the key 'ratin': did you mean 'rating'?")]
    public void TC2090_key_that_the_type_does_not_have(string frontMatter, string message) => Assert.Equal([message], Messages(frontMatter));

    [Theory]
    [InlineData("HEADLINE: x")]
    [InlineData("headline: x\nslug: b\npermalink: /c/\ndraft: false\npublish_date: 2020-01-01\nlayout: l\naliases: [a]\nredirect_from: /b/\nexcerpt: e\ntitle: t\nnav_order: 1\nweight: 2")]
    public void Keys_match_whatever_their_case_and_standard_keys_are_always_there(string frontMatter) => Assert.Empty(Messages(frontMatter));

    [Fact]
    public void Ignored_keys_are_no_keys_of_declared_and_of_inferred_types()
    {
        var run = new GeneratorHarness().Code(Types).Property("TypedContentIgnoredKeys", "ms.*; cSpell:*")
            .Add("posts/a.md", "---\nheadline: x\nms.date: 1\ncSpell:words: [a]\n---\n")
            .Add("notes/a.md", "---\nms.topic: 1\nkind: 2\n---\n")
            .Run();

        Assert.Empty(run.Messages);
        Assert.DoesNotContain("MsTopic", run.Files["Note.Record.g.cs"]);
        Assert.Contains("Kind", run.Files["Note.Record.g.cs"]);
    }

    [Theory]
    [InlineData("tags: [a]", "Content/posts/a.md(1,1): error TC2091: The key 'headline' is missing, which 'Post' requires: add it, as in 'headline: …'")]
    public void TC2091_required_key_that_is_not_there(string frontMatter, string message) => Assert.Equal([message], Messages(frontMatter));

    [Fact]
    public void TC2092_required_key_without_a_value() => Assert.Equal(
        ["Content/posts/a.md(2,10): error TC2092: The key 'headline' is empty, and 'Post' requires a value: write one, as in 'headline: …'"], Messages("headline:"));

    [Fact]
    public void TC2093_single_value_for_a_list() => Assert.Equal(
        ["Content/posts/a.md(3,7): error TC2093: 'tags' must be a list and is 'notalist': write '[notalist]', or one item a line behind a dash"], Messages("headline: x\ntags: notalist"));

    [Theory]
    [InlineData("author: nobody", "Content/posts/a.md(3,9): error TC2094: 'author' refers to 'nobody', which is the slug of no entry of 'authors': its slugs are 'ada-lovelace'")]
    [InlineData("author: ada-lovelac", "Content/posts/a.md(3,9): error TC2094: 'author' refers to 'ada-lovelac', which is the slug of no entry of 'authors': did you mean 'ada-lovelace'?")]
    [InlineData("author: Ada-Lovelace", "Content/posts/a.md(3,9): error TC2094: 'author' refers to 'Ada-Lovelace', which is the slug of no entry of 'authors': did you mean 'ada-lovelace'?")]
    public void TC2094_slug_of_no_entry(string author, string message) => Assert.Equal([message], Messages($"headline: x\n{author}"));

    [Fact]
    public void TC2095_key_of_a_dictionary_without_a_value() => Assert.Equal(
        ["Content/posts/a.md(5,8): warning TC2095: The key 'code' of 'links' has no value and is left out: write a value, or leave out the key"],
        Messages("headline: x\nlinks:\n  home: /\n  code:"));

    [Fact]
    public void Wrong_shapes_say_what_a_right_one_looks_like() => Assert.Equal(
        [
            "Content/posts/a.md(2,11): error TC2008: 'headline' is a list here and must be text, as in 'headline: …'",
            "Content/posts/a.md(3,6): error TC2008: 'seo' is text here and must be a mapping, as in 'seo: { … }'",
        ],
        Messages("headline: [x]\nseo: 1"));

    [Fact]
    public void TC4007_file_of_several_patterns()
    {
        const string Several = """
            using TypedContent;
            namespace MySite;
            [ContentCollection("posts/**/*.md")] public partial record Post;
            [ContentCollection("posts/*.md", Name = "Guides")] public partial record Guide;
            """;

        Assert.Equal(
            ["Content/posts/a.md(1,1): error TC4007: The file fits the patterns of 'Guide' and 'Post' alike; it has the type 'Guide'. Narrow one of the patterns, or give one of them more fixed folders"],
            Messages("title: x", Several));
    }

    [Fact]
    public void A_page_with_errors_keeps_its_symbol_and_the_other_pages()
    {
        var run = new GeneratorHarness().Code(Types).Add("posts/bad.md", "---\ntags: x\n---\n").Add("posts/good.md", "---\nheadline: Good\n---\n").Run();

        Assert.Equal(2, run.Messages.Count);
        Assert.Empty(run.CompilerProblems);
        Assert.Equal("Good", CompiledSite.Load(run.Compilation).Evaluate("(Site.Posts.Bad is null ? \"\" : \"\") + Site.Posts.Good.Headline"));
    }

    [Fact]
    public void A_page_whose_errors_are_turned_off_is_left_out_where_its_type_allows_no_null()
    {
        var run = new GeneratorHarness().Code(Types).Severity("TC2091", Microsoft.CodeAnalysis.ReportDiagnostic.Suppress)
            .Add("posts/bad.md", "---\ntags: [x]\n---\n").Add("posts/good.md", "---\nheadline: Good\n---\n").Run();

        Assert.Equal(["Content/posts/bad.md(1,1): warning TC2009: The page is left out of the site, since 'headline' has no value here and its property allows none: correct it, or give back its error the severity it had"], run.Messages);
        Assert.Equal(1, CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.Count"));
    }
}
