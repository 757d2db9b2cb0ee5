using System.Text.Json.Nodes;
using NJsonSchema;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Export;

/// <summary>JSON schemas for editors, judged by a validator of someone else.</summary>
public sealed class EditorSchemaTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using TypedContent;
        namespace MySite;

        /// <summary>What is new.</summary>
        [ContentCollection("posts/**/*.md")]
        public partial record Post
        {
            /// <summary>When it was <c>written</c>, "roughly".</summary>
            public required DateOnly Date { get; init; }
            public string Lead { get; init; } = "None";
            [Range(1, 5)] public int? Rating { get; init; }
            public PostStatus Status { get; init; } = PostStatus.InReview;
            [Length(1, 2), StringLength(5)] public IReadOnlyList<string> Tags { get; init; } = ["x"];
            [SingleOrList] public IReadOnlyList<int> Years { get; init; } = [];
            [Split(' ')] public IReadOnlyList<string> Words { get; init; } = [];
            [AllowedValues("red", "1")] public string? Color { get; init; }
            [RegularExpression("[a-z]+|\\d")] public string? Code { get; init; }
            [Url] public string? Home { get; init; }
            [FrontMatterKey("cSpell:ignore")] public string? Ignore { get; init; }
            public Author? Author { get; init; }
            public Seo? SeoData { get; init; }
            public IReadOnlyDictionary<string, double> Scores { get; init; } = new Dictionary<string, double>();
            public FrontMatterValue? Any { get; init; }
        }

        public enum PostStatus { Draft, InReview }

        public sealed record Seo { public required Uri Link { get; init; } public Seo? Inner { get; init; } public bool? NoIndex { get; init; } }

        [ContentCollection("authors/*.md")]
        public partial record Author { [ExtraKeys] public IReadOnlyDictionary<string, FrontMatterValue> More { get; init; } = new Dictionary<string, FrontMatterValue>(); }
        """;

    private static GeneratorHarness Site() => new GeneratorHarness()
        .Code(Types)
        .Add("authors/ada.md", "---\nanything: goes\n---\n")
        .Add("posts/first.md", "---\ndate: 2026-01-02\nseo-data: { link: /x }\n---\n")
        .Property("TypedContentJsonSchemas", "true")
        .Property("TypedContentIgnoredKeys", "ms.*");

    [Theory]
    [InlineData("date: 2026-01-02", true)]
    [InlineData("date: 2026-1-2 00:00:00", true)]
    [InlineData("date: soon", false)]
    [InlineData("date:", false)]
    [InlineData("date: 2026-01-02\nlead: 1.10", true)]
    [InlineData("date: 2026-01-02\nlead: [x]", false)]
    [InlineData("date: 2026-01-02\nrating: 5", true)]
    [InlineData("date: 2026-01-02\nrating: '5'", true)]
    [InlineData("date: 2026-01-02\nrating:", true)]
    [InlineData("date: 2026-01-02\nrating: 6", false)]
    [InlineData("date: 2026-01-02\nrating: good", false)]
    [InlineData("date: 2026-01-02\nstatus: in-review", true)]
    [InlineData("date: 2026-01-02\nstatus: InReview", true)]
    [InlineData("date: 2026-01-02\nstatus: gone", false)]
    [InlineData("date: 2026-01-02\ntags: [a, b]", true)]
    [InlineData("date: 2026-01-02\ntags: [a, b, c]", false)]
    [InlineData("date: 2026-01-02\ntags: [longer]", false)]
    [InlineData("date: 2026-01-02\ntags: a", false)]
    [InlineData("date: 2026-01-02\nyears: 2026", true)]
    [InlineData("date: 2026-01-02\nyears: [2026]", true)]
    [InlineData("date: 2026-01-02\nwords: a b", true)]
    [InlineData("date: 2026-01-02\ncolor: red", true)]
    [InlineData("date: 2026-01-02\ncolor: 1", true)]
    [InlineData("date: 2026-01-02\ncolor:", true)]
    [InlineData("date: 2026-01-02\ncolor: blue", false)]
    [InlineData("date: 2026-01-02\ncode: abc", true)]
    [InlineData("date: 2026-01-02\ncode: ab1", false)]
    [InlineData("date: 2026-01-02\nhome: https://example.org/", true)]
    [InlineData("date: 2026-01-02\nhome: example.org", false)]
    [InlineData("date: 2026-01-02\ncSpell:ignore: x", true)]
    [InlineData("date: 2026-01-02\nignore: x", false)]
    [InlineData("date: 2026-01-02\nauthor: ada", true)]
    [InlineData("date: 2026-01-02\nauthor: nobody", false)]
    [InlineData("date: 2026-01-02\nseo-data: { link: /x, inner: { link: https://a.b/, noIndex: true } }", true)]
    [InlineData("date: 2026-01-02\nSEO_Data: { link: /x }", true)]
    [InlineData("date: 2026-01-02\nseo-data: { inner: { link: /y } }", false)]
    [InlineData("date: 2026-01-02\nseo-data: { link: /x, inner: { link: /y, typo: 1 } }", false)]
    [InlineData("date: 2026-01-02\nscores: { a: 1.5 }", true)]
    [InlineData("date: 2026-01-02\nscores: { a: b }", false)]
    [InlineData("date: 2026-01-02\nany: [1, { a: b }]", true)]
    [InlineData("date: 2026-01-02\nms.author: me", true)]
    [InlineData("date: 2026-01-02\ntitle: T\nredirect_from: [/a]\nnavOrder: 1", true)]
    [InlineData("date: 2026-01-02\nraiting: 1", false)]
    public void The_schema_of_a_declared_collection_judges_as_the_build_does(string frontMatter, bool isValid)
    {
        var site = Site().Add("posts/second.md", $"---\n{frontMatter}\n---\n");
        var run = site.Run();

        Assert.Equal(isValid, IsValid(ExportedFiles.Schemas(run)["Post.schema.json"], FrontMatterJson.Of($"---\n{frontMatter}\n---\n")));
        Assert.Equal(isValid, !run.Messages.Any(message => message.StartsWith("Content/posts/second.md", StringComparison.Ordinal)));
    }

    [Fact]
    public void Documentation_and_defaults_are_offered_under_the_keys_that_pages_use()
    {
        var properties = JsonNode.Parse(ExportedFiles.Schemas(Site().Run())["Post.schema.json"])!["properties"]!; // Each schema has them.

        Assert.Equal("When it was written, \"roughly\".", (string?)properties["date"]!["description"]);
        Assert.Equal("None", (string?)properties["lead"]!["default"]);
        Assert.Equal("in-review", (string?)properties["status"]!["default"]);
        Assert.NotNull(properties["seo-data"]);
        Assert.Null(properties["seoData"]);
    }

    [Fact]
    public void A_bag_for_all_other_keys_takes_them() =>
        Assert.True(IsValid(ExportedFiles.Schemas(Site().Run())["Author.schema.json"], FrontMatterJson.Of("---\nwhat: ever\n---\n")));

    [Fact]
    public void An_inferred_collection_has_a_schema_that_requires_nothing()
    {
        var run = new GeneratorHarness().Add("news/a.md", "---\nrank: 1\ntags: x\n---\n").Add("news/b.md", "---\nrank: 2\ntags: [x]\n---\n").Property("TypedContentJsonSchemas", "true").Run();

        var schema = ExportedFiles.Schemas(run)["NewsEntry.schema.json"];

        Assert.True(IsValid(schema, FrontMatterJson.Of("---\nother: 1\ntags: x\n---\n")));
        Assert.False(IsValid(schema, FrontMatterJson.Of("---\nrank: high\n---\n")));
        Assert.Contains("int: on all 2", schema, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_entries_are_not_listed()
    {
        var site = Site();
        for (var number = 0; number < 500; number++)
        {
            site.Add($"authors/a{number}.md", "---\n---\n");
        }

        Assert.DoesNotContain("\"ada\"", ExportedFiles.Schemas(site.Run())["Post.schema.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_being_asked_no_schema_is_written() => Assert.DoesNotContain("TypedContent.Schemas.g.cs", Site().Property("TypedContentJsonSchemas", "").Run().Files.Keys);

    internal static bool IsValid(string schema, JsonNode? value) => JsonSchema.FromJsonAsync(schema).GetAwaiter().GetResult().Validate(value!.ToJsonString()).Count == 0; // A page without front matter is not judged.
}
