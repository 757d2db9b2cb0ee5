using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Export;

/// <summary>Inferred records as C# to adopt.</summary>
public sealed class DeclarationTests
{
    private static GeneratorHarness Site() => new GeneratorHarness()
        .Add("about.md", "---\ntitle: About\nrating: 4\n---\n")
        .Add("_posts/first.md", """
            ---
            title: First
            date: 2026-01-02
            tags: one
            url: https://example.org/?a&b
            toc-hide: true
            seo: { image: a.png, links: [{ href: x }] }
            mood: { a: 1 }
            ---
            """)
        .Add("_posts/second.md", """
            ---
            title: Second
            date: 2026-01-03
            subtitle: "<More>"
            tags: [a, b]
            url: https://example.org/
            toc-hide: false
            seo: { image: b.png }
            mood: true
            ---
            """)
        .Add("_posts/index.md", "---\nlead: All posts\n---\n");

    [Fact]
    public void The_record_of_a_collection_says_what_its_pages_say()
    {
        var run = Site().Property("TypedContentDeclare", "posts").Run();

        Assert.Equal("""
            using System;
            using System.Collections.Generic;
            using TypedContent;

            namespace MySite;

            /// <summary>An entry of posts. Inferred from 2 pages.</summary>
            [ContentCollection("_posts/**/*.md")]
            public partial record Post
            {
                /// <summary>DateOnly: on all 2</summary>
                public required DateOnly Date { get; init; }

                /// <summary>IReadOnlyList&lt;string&gt;: text on 1, for example _posts/first.md, and a list on 1, for example _posts/second.md</summary>
                [SingleOrList]
                public IReadOnlyList<string> Tags { get; init; } = [];

                /// <summary>string: on all 2</summary>
                [FrontMatterKey("url")]
                public required string UrlValue { get; init; }

                /// <summary>bool: on all 2</summary>
                public required bool TocHide { get; init; }

                /// <summary>PostSeo: on all 2</summary>
                public required PostSeo Seo { get; init; }

                /// <summary>FrontMatterValue: true or false on 1, for example _posts/second.md, and a mapping on 1, for example _posts/first.md</summary>
                public required FrontMatterValue Mood { get; init; }

                /// <summary>string?: absent on 1 of 2, for example _posts/first.md</summary>
                public string? Subtitle { get; init; }
            }

            /// <summary>The value of seo of Post.</summary>
            public sealed record PostSeo
            {
                /// <summary>string: on all 2</summary>
                public required string Image { get; init; }

                /// <summary>IReadOnlyList&lt;PostSeoLink&gt;: absent on 1 of 2, for example _posts/second.md</summary>
                public IReadOnlyList<PostSeoLink> Links { get; init; } = [];
            }

            /// <summary>The value of links of PostSeo.</summary>
            public sealed record PostSeoLink
            {
                /// <summary>string: on _posts/first.md</summary>
                public required string Href { get; init; }
            }

            """, Assert.Single(ExportedFiles.Declarations(run)).Value);
    }

    [Theory]
    [InlineData("posts", "Post.cs", "[ContentCollection(\"_posts/**/*.md\")]")]
    [InlineData("Post", "Post.cs", "[ContentCollection(\"_posts/**/*.md\")]")]
    [InlineData("about.md", "AboutPage.cs", "[ContentPage(\"about.md\")]")]
    [InlineData("about", "AboutPage.cs", "[ContentPage(\"about.md\")]")]
    [InlineData("_posts/index.md", "PostsIndex.cs", "[ContentPage(\"_posts/index.md\")]")]
    public void Types_are_found_by_folder_path_and_name(string name, string file, string attribute)
    {
        var written = Assert.Single(ExportedFiles.Declarations(Site().Property("TypedContentDeclare", Uri.EscapeDataString(name)).Run()));

        Assert.Equal(file, written.Key);
        Assert.Contains(attribute, written.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void All_types_at_once_can_be_adopted()
    {
        var site = Site().Property("TypedContentDeclare", "*");
        var before = site.Run();
        var files = ExportedFiles.Declarations(before);

        var after = files.Values.Aggregate(site.Property("TypedContentDeclare", ""), static (site, code) => site.Code(code)).Run();

        Assert.Equal(["AboutPage.cs", "Post.cs", "PostsIndex.cs"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(AdoptionTests.NewProblems(before, after));
        Assert.DoesNotContain(after.Files.Keys, file => file.EndsWith(".Record.g.cs", StringComparison.Ordinal));
        Assert.Equal("one/https://example.org/?a&b/b.png/All posts/4", CompiledSite.Load(after.Compilation).Evaluate(
            "$\"{Site.Posts.First.Tags[0]}/{Site.Posts.First.UrlValue}/{Site.Posts.Second.Seo.Image}/{Site.Posts.Index.Lead}/{Site.About.Rating}\""));
    }

    [Theory]
    [InlineData("a{b}/one.md", "[ContentCollection(\"a?b?/**/*.md\", Name = \"a{b}\")]")]
    [InlineData("notes/one.markdown", "[ContentCollection(\"notes/**/*.markdown\")]")]
    public void Odd_names_of_folders_and_files_are_matched(string path, string attribute)
    {
        var site = new GeneratorHarness().Add(path, "---\nrank: 1\n---\n").Property("TypedContentDeclare", "*");
        var code = Assert.Single(ExportedFiles.Declarations(site.Run())).Value;

        var run = site.Property("TypedContentDeclare", "").Code(code).Run();

        Assert.Contains(attribute, code, StringComparison.Ordinal);
        Assert.Empty(run.Messages);
        Assert.DoesNotContain(run.Files.Keys, file => file.EndsWith(".Record.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_spellings_of_a_folder_are_one_collection() => Assert.Contains(
        "[ContentCollection(\"{_notes,notes}/**/*.md\", Name = \"notes\")]",
        Assert.Single(ExportedFiles.Declarations(new GeneratorHarness().Add("notes/a.md", "A").Add("_notes/b.md", "B").Property("TypedContentDeclare", "notes").Run())).Value,
        StringComparison.Ordinal);

    [Fact]
    public void Text_reaches_the_build_unchanged_whatever_MSBuild_makes_of_its_characters()
    {
        const string Key = "a;b %3B $(c) @(d) 'e' *?|\\ f";
        var run = new GeneratorHarness().Add("notes/a.md", $"---\n\"{Key.Replace("\\", "\\\\", StringComparison.Ordinal)}\": 1\nurl: x\n---\n").Property("TypedContentDeclare", "*").Run();

        var comments = run.Files["TypedContent.Declarations.g.cs"];

        Assert.DoesNotContain('\\', comments);
        Assert.DoesNotContain(';', comments);
        Assert.Contains("public required int AB3BCDEF { get; init; }", ExportedFiles.Declarations(run)["Note.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_being_asked_nothing_is_written() => Assert.DoesNotContain("TypedContent.Declarations.g.cs", Site().Run().Files.Keys);

    [Fact]
    public void TC0016_an_unknown_collection_is_reported_with_the_nearest()
    {
        var run = Site().Property("TypedContentDeclare", "psots").Run();

        Assert.Contains("site.csproj(1,1): error TC0016: No collection or page with an inferred type is called 'psots': did you mean 'posts'?", run.Messages);
    }
}
