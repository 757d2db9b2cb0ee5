using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Addresses;

/// <summary>Dates, drafts and the tree where the project declares the types.</summary>
public sealed class DeclaredAddressTests
{
    private const string Types = """
        using TypedContent;
        using System;
        using System.Collections.Generic;
        namespace MySite;
        /// <summary/>
        [ContentCollection("posts/*.md")]
        public partial record Post
        {
            /// <summary/>
            public required string Title { get; init; }
            /// <summary/>
            public DateOnly? Date { get; init; }
            /// <summary/>
            public Author? Author { get; init; }
        }
        /// <summary/>
        [ContentCollection("authors/*.md")]
        public partial record Author
        {
            /// <summary/>
            public required string Title { get; init; }
        }
        """;

    [Fact]
    public void The_date_of_the_name_fills_the_property_and_is_no_unknown_key_elsewhere()
    {
        var site = Load(Site().Add("posts/2026-01-02-a.md", "---\ntitle: A\n---\n").Add("authors/2026-01-02-ada.md", "---\ntitle: Ada\n---\n"));

        Assert.Equal(new DateOnly(2026, 1, 2), site.Evaluate("Site.Posts.A.Date"));
        Assert.Equal("Ada", site.Evaluate("Site.Authors.Ada.Title"));
    }

    [Fact]
    public void A_pattern_that_fixes_no_folder_keeps_the_first_one_in_slugs_and_symbols()
    {
        var run = new GeneratorHarness()
            .Code("[TypedContent.ContentCollection(\"**/*.md\", Name = \"Docs\")] public partial record Doc;")
            .Add("about/intro.md", "").Add("guide/intro.md", "").Add("about/index.md", "").Add("guide/_index.md", "").Add("top.md", "").Add("guide/v2/index.md", "").Run();

        Assert.Empty(run.Messages);
        var site = CompiledSite.Load(run.Compilation);
        Assert.Equal("about about/intro guide/intro guide/v2 top", site.Evaluate("string.Join(' ', Site.Docs.Select(doc => doc.Slug))"));
        Assert.Equal("/about/intro/ /guide/v2/ /top/ /guide/", site.Evaluate("$\"{Site.Docs.About.Intro.Url} {Site.Docs.Guide.V2.Url} {Site.Docs.Top.Url} {Site.Docs.Guide.Index.Url}\""));
    }

    [Fact]
    public void Drafts_are_entries_of_the_declared_type_without_symbols()
    {
        var site = Load(Site().Property("TypedContentIncludeDrafts", "true")
            .Add("posts/a.md", "---\ntitle: A\n---\n").Add("_drafts/b.md", "---\ntitle: B\n---\n").Add("posts/_drafts/c.md", "---\ntitle: C\npublishDate: 2026-01-01\n---\n"));

        Assert.Equal("b c a", site.Evaluate("string.Join(' ', Site.Posts.Select(post => post.Slug))"));
        Assert.Equal(1, site.Evaluate("Site.Posts.Published().Count()"));
        Assert.Equal(0, site.Evaluate("Site.Posts.GetType().GetProperties().Count(property => property.Name is \"B\" or \"C\")"));
    }

    [Fact]
    public void Declared_entries_are_in_the_tree()
    {
        var site = Load(Site().Add("index.md", "x").Add("posts/index.md", "x").Add("posts/b.md", "---\ntitle: B\n---\n").Add("posts/a.md", "---\ntitle: A\nnav_order: 2\n---\n"));

        Assert.Equal("/ /posts/", site.Evaluate("string.Join(' ', Site.Posts.A.Breadcrumbs.Select(entry => entry.Url))"));
        Assert.Equal("a b", site.Evaluate("string.Join(' ', Site.Posts.A.Parent!.Children.Select(entry => entry.Slug))"));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void TC4014_reference_to_a_draft(string include)
    {
        var run = Site().Property("TypedContentIncludeDrafts", include)
            .Add("authors/ada.md", "---\ntitle: Ada\ndraft: true\n---\n").Add("posts/hello.md", "---\ntitle: Hello\nauthor: ada\n---\n").Run();

        Assert.Equal(["Content/posts/hello.md(3,9): error TC4014: 'author' refers to 'ada' of 'authors', which is a draft and no part of the published site; publish that entry, refer to another, or make this page a draft as well"], run.Messages);
    }

    [Fact]
    public void A_draft_may_refer_to_another() => Assert.Empty(
        Site().Add("authors/ada.md", "---\ntitle: Ada\ndraft: true\n---\n").Add("posts/hello.md", "---\ntitle: Hello\nauthor: ada\ndraft: true\n---\n").Run().Messages);

    private static GeneratorHarness Site() => new GeneratorHarness().Code(Types);

    private static CompiledSite Load(GeneratorHarness site)
    {
        var run = site.Run();
        Assert.Empty(run.Messages);
        return CompiledSite.Load(run.Compilation);
    }
}
