using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Schemas;

public sealed class InferenceTests
{
    [Theory]
    [InlineData("1", "2", "int")]
    [InlineData("1", "3000000000", "long")]
    [InlineData("1", "9223372036854775808", "string")]
    [InlineData("1", "2.5", "double")]
    [InlineData("9223372036854775808", "2.5", "string")]
    [InlineData("1", "1e999", "string")]
    [InlineData("1", "two", "string")]
    [InlineData("1", "'2'", "string")]
    [InlineData("true", "FALSE", "bool")]
    [InlineData("true", "yes", "string")]
    [InlineData("2026-01-02", "'2026-01-03'", "DateOnly")]
    [InlineData("2026-01-02", "2026-01-03 10:00", "DateTimeOffset")]
    [InlineData("2026-01-02", "soon", "string")]
    [InlineData("a", "[b]", "[string]")]
    [InlineData("1", "[2, 2.5]", "[double]")]
    [InlineData("[]", "[]", "[string]")]
    [InlineData("[1]", "[a]", "[string]")]
    [InlineData("[[1, 2], [3]]", "[[4]]", "[[int]]")]
    [InlineData("{}", "{}", "FrontMatterValue")]
    [InlineData("{}", "{a: 1}", "PostKey { A: int? }")]
    [InlineData("{a: 1}", "true", "FrontMatterValue")]
    [InlineData("{a: 1}", "[{a: 1}]", "FrontMatterValue")]
    [InlineData("[{a: 1}]", "[{a: 2, b: x}]", "[PostKey { A: int, B: string? }]")]
    [InlineData("[{a: 1}, x]", "[]", "[FrontMatterValue]")]
    [InlineData("[{a: 1}]", "false", "FrontMatterValue")]
    public void Type_is_what_the_values_have_in_common(string first, string second, string type)
    {
        var posts = PageSet.OfPosts().Add("a.md", $"key: {first}").Add("b.md", $"key: {second}");

        Assert.Equal($"Key: {type}", posts.Properties);
    }

    [Fact]
    public void Key_that_is_absent_or_empty_somewhere_is_nullable()
    {
        var posts = PageSet.OfPosts().Add("a.md", "here: 1\nempty: 1\nabsent: 1").Add("b.md", "here: 2\nempty:");

        Assert.Equal("Here: int, Empty: int?, Absent: int?", posts.Properties);
    }

    [Fact]
    public void Key_without_any_value_is_nullable_text() =>
        Assert.Equal("Subtitle: string?", PageSet.OfPosts().Add("a.md", "subtitle:").Add("b.md", "subtitle: ~").Properties);

    [Fact]
    public void List_is_never_nullable() =>
        Assert.Equal("Tags: [string]", PageSet.OfPosts().Add("a.md", "tags: [a]").Add("b.md", "tags:").Add("c.md", "").Properties);

    [Fact]
    public void Nested_records_are_named_after_their_owner() =>
        Assert.Equal(
            "Seo: PostSeo { Image: PostSeoImage { Alt: string } }, Authors: [PostAuthor { Name: string }]",
            PageSet.OfPosts().Add("a.md", "seo:\n  image:\n    alt: x\nauthors:\n  - name: Ada").Properties);

    [Fact]
    public void Nested_record_of_a_list_beside_its_singular_keeps_the_plural() =>
        Assert.Equal(
            "Author: PostAuthor { A: int }, Authors: [PostAuthors { B: int }]",
            PageSet.OfPosts().Add("a.md", "author: {a: 1}\nauthors: [{b: 1}]").Properties);

    [Fact]
    public void Nested_record_never_takes_a_name_that_another_set_may_use()
    {
        AssignedType type = new(new TypeKey(PageRole.Entry, "posts"), "Post", "PostCollection", [new TakenName("PostCollection", false), new TakenName("PostSeo", false)]);

        Assert.Equal(
            "SeoMeta: Post_SeoMeta { A: Post_SeoMetaA { B: int } }, Collection: Post_Collection { C: int }",
            new PageSet(type).Add("a.md", "seo_meta:\n  a:\n    b: 1\ncollection: {c: 1}").Properties);
    }

    [Fact]
    public void Title_slug_permalink_and_excerpt_are_no_properties() =>
        Assert.Equal("Layout: string", PageSet.OfPosts().Add("a.md", "title: a\nslug: b\npermalink: /c/\nexcerpt: d\ndraft: true\npublish_date: 2026-01-02\nlayout: e").Properties);

    [Fact]
    public void Nested_title_is_a_property() =>
        Assert.Equal("Seo: PostSeo { Title: string, Url: string }", PageSet.OfPosts().Add("a.md", "seo: {title: a, url: /}").Properties);

    [Fact]
    public void Broken_page_is_no_evidence()
    {
        var posts = PageSet.OfPosts().Add("a.md", "rating: 1").Add("broken.md", "rating: \"never closed");

        Assert.Equal("Rating: int", posts.Properties);
        Assert.Equal("int: on a.md", posts.Property("Rating").Evidence);
    }

    [Fact]
    public void Page_without_front_matter_lacks_every_key() =>
        Assert.Equal("Rating: int?", PageSet.OfPosts().Add("a.md", "rating: 1").AddText("b.md", "# Only text").Properties);

    [Fact]
    public void Evidence_names_what_was_seen()
    {
        var posts = PageSet.OfPosts()
            .Add("posts/a.md", "all: 1\nmixed: 1\nempty: x\nlist: a")
            .Add("posts/b.md", "all: 2\nmixed: x\nempty:\nabsent: x\nlist: [b]")
            .Add("posts/c.md", "all: 3\nmixed: x\nempty: y\nabsent: x");

        Assert.Equal(
            [
                "int: on all 3",
                "string: text on 2, for example posts/b.md, and a number on 1, for example posts/a.md",
                "string?: empty on 1 of 3, for example posts/b.md",
                "IReadOnlyList<string>: text on 1, for example posts/a.md, and a list on 1, for example posts/b.md; absent on 1 of 3, for example posts/c.md",
                "string?: absent on 1 of 3, for example posts/a.md",
            ],
            posts.Schema.Record.Properties.Select(property => property.Evidence));
    }

    [Fact]
    public void Summary_says_whose_record_it_is() =>
        Assert.Equal("An entry of posts. Inferred from 2 pages.", PageSet.OfPosts().Add("a.md", "").Add("b.md", "").Schema.Record.Summary);

    [Fact]
    public void Editing_a_value_without_changing_its_kind_changes_no_shape()
    {
        var before = PageSet.OfPosts().Add("a.md", "title: One\ntags: [a]\ndate: 2026-01-01\n").Shapes;
        var after = PageSet.OfPosts().Add("a.md", "# A comment\ntitle: 'Two'\ntags: [b, c]\ndate: 2026-01-02\n").Shapes;

        Assert.True(before.Equals(after));
    }

    [Fact]
    public void Equal_shapes_give_an_equal_schema()
    {
        var before = PageSet.OfPosts().Add("a.md", "a: {b: [{c: 1}]}\nd: x").Schema;
        var after = PageSet.OfPosts().Add("a.md", "a: {b: [{c: 2}]}\nd: y").Schema;

        Assert.Equal(before, after);
        Assert.NotSame(before, after);
    }

    [Fact]
    public void Cancellation_is_thrown()
    {
        AssignedType type = new(new TypeKey(PageRole.Entry, "posts"), "Post", null, []);
        EquatableArray<PageShape> pages = [new PageShape("a.md", new MappingShape([]), IsBroken: false)];

        Assert.Throws<OperationCanceledException>(() => SchemaInferrer.Infer(type, pages, new CancellationToken(canceled: true)));
    }
}
