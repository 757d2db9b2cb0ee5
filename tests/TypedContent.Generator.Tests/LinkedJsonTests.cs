using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Entries that refer to others, as JSON.</summary>
public sealed class LinkedJsonTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;
        using TypedContent;
        using TypedContent.Runtime;

        namespace MySite;

        public enum Level { Low, High }

        [ContentCollection("posts/*.md")]
        public partial record Post
        {
            public Post? Sequel { get; init; }
            public IReadOnlyList<Post> Others { get; init; } = [];
            public IReadOnlyDictionary<string, Post> Roles { get; init; } = new Dictionary<string, Post>();
            [JsonIgnore] public string Secret { get; init; } = "s";
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Absent { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Zero { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? Always { get; init; }
            [JsonPropertyName("stars-given")] public int Stars { get; init; }
            public string Shout => Slug.ToUpperInvariant();
            [JsonIgnore] public string Hidden => throw new InvalidOperationException();
            public ReadOnlySpan<char> Span => Slug;
            public string? WriteOnly { set { } }
            internal string Inner => "i";
            public Level Level { get; init; }
            public DateOnly Date { get; init; }
            public TimeOnly Time { get; init; }
            public TimeSpan Span2 { get; init; }
            public Uri? Link { get; init; }
            public bool? Flag { get; init; }
            public double Weight { get; init; }
            public List<string> Tags { get; init; } = [];
            public Dictionary<string, int> Map { get; init; } = [];
            public FrontMatterValue? Any { get; init; }
        }

        public sealed class OnlyPosts : IJsonTypeInfoResolver
        {
            public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
                type == typeof(Post) ? JsonMetadataServices.CreateValueInfo<Post>(options, new LinkedEntryConverter<Post>()) : null;
        }

        public static class Json
        {
            public static JsonElement Of<T>(T value) => JsonSerializer.SerializeToElement(value);
            public static JsonElement By<T>(T value, JsonSerializerOptions options) => JsonSerializer.SerializeToElement(value, options);
            public static JsonElement Alone(Post value) => By(value, new JsonSerializerOptions { TypeInfoResolver = new OnlyPosts() });
        }
        """;

    private static readonly Lazy<CompiledSite> Compiled = new(static () =>
    {
        var run = new GeneratorHarness().Code(Types)
            .Add("posts/a.md", """
                ---
                sequel: b
                others: [b, a]
                roles: { lead: b }
                stars: 5
                level: High
                date: 2026-01-02
                time: "03:04"
                span2: "01:02:03"
                link: https://example.org/
                flag: true
                weight: 1.5
                tags: [x, y]
                map: { one: 1 }
                any: [1, z]
                ---
                ## Heading
                """)
            .Add("posts/b.md", "").Run();
        Assert.Empty(run.Messages);
        Assert.Empty(run.CompilerProblems);
        return CompiledSite.Load(run.Compilation);
    });

    [Theory]
    [InlineData("Json.Of(Site.Posts.A).TryGetProperty(\"Secret\", out _)", false)]
    [InlineData("Json.Of(Site.Posts.A).TryGetProperty(\"Hidden\", out _)", false)]
    [InlineData("Json.Of(Site.Posts.A).TryGetProperty(\"Inner\", out _)", false)]
    [InlineData("Json.Of(Site.Posts.A).TryGetProperty(\"Absent\", out _)", false)]
    [InlineData("Json.Of(Site.Posts.A).TryGetProperty(\"Zero\", out _)", false)]
    [InlineData("Json.Of(Site.Posts.A).GetProperty(\"Always\").ValueKind.ToString()", "Null")]
    [InlineData("Json.By(Site.Posts.B, new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull }).TryGetProperty(\"Sequel\", out _)", false)]
    [InlineData("Json.By(Site.Posts.B, new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull }).GetProperty(\"Always\").ValueKind.ToString()", "Null")]
    [InlineData("Json.Of(Site.Posts.A).GetProperty(\"stars-given\").GetInt32()", 5)]
    [InlineData("Json.By(Site.Posts.A, new(System.Text.Json.JsonSerializerDefaults.Web)).GetProperty(\"stars-given\").GetInt32()", 5)]
    [InlineData("Json.By(Site.Posts.A, new(System.Text.Json.JsonSerializerDefaults.Web)).GetProperty(\"shout\").GetString()", "A")]
    [InlineData("Json.Of(Site.Posts.A).GetProperty(\"Shout\").GetString()", "A")]
    [InlineData("Json.By(Site.Posts.A, new() { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } }).GetProperty(\"Level\").GetString()", "High")]
    [InlineData("Json.By(Site.Posts.A, new() { TypeInfoResolver = new OnlyPosts(), Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter<Level>() } }).GetProperty(\"Level\").GetString()", "High")]
    [InlineData("Json.By(Site.Posts.A, new() { DictionaryKeyPolicy = System.Text.Json.JsonNamingPolicy.KebabCaseUpper }).GetProperty(\"Roles\").GetProperty(\"LEAD\").GetString()", "b")]
    [InlineData("Json.Alone(Site.Posts.B).GetProperty(\"Roles\").GetRawText()", "{}")]
    [InlineData("Json.Alone(Site.Posts.B).GetProperty(\"Others\").GetRawText()", "[]")]
    [InlineData("Json.Alone(Site.Posts.A).GetProperty(\"Roles\").GetProperty(\"lead\").GetString()", "b")]
    public void Its_members_are_those_of_the_serializer(string expression, object expected) => Assert.Equal(expected, Compiled.Value.Evaluate(expression));

    [Fact]
    public void Values_need_no_metadata_and_are_those_of_the_serializer()
    {
        Assert.Equal(Compiled.Value.Evaluate("Json.Of(Site.Posts.A).GetRawText()"), Compiled.Value.Evaluate("Json.Alone(Site.Posts.A).GetRawText()"));
        Assert.Equal(Compiled.Value.Evaluate("Json.Of(Site.Posts.B).GetRawText()"), Compiled.Value.Evaluate("Json.Alone(Site.Posts.B).GetRawText()"));
    }
}
