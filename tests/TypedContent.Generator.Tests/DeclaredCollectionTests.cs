using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Schema first: the project declares the type, and pages are read as it says.</summary>
public sealed class DeclaredCollectionTests
{
    private const string Post = """
        using System;
        using System.Collections.Generic;
        using TypedContent;

        namespace MySite;

        [ContentCollection("posts/**/*.md")]
        public partial record Post
        {
            public required string Title { get; init; }
            public required DateOnly Date { get; init; }
            public IReadOnlyList<string> Tags { get; init; } = ["none"];
            public int? Rating { get; init; }
            public PostStatus Status { get; init; } = PostStatus.Published;
            public Seo? Seo { get; init; }
        }

        public enum PostStatus { Draft, InReview, Published }

        public record Seo(string Description, int Rating = 3)
        {
            public bool NoIndex { get; init; } = true;
            public List<Uri> Links { get; set; } = [];
        }
        """;

    private static GeneratorHarness Site(params string[] code)
    {
        var site = new GeneratorHarness();
        foreach (var source in code)
        {
            site.Code(source);
        }

        return site;
    }

    private static object? Evaluate(GeneratorRun run, string expression) => CompiledSite.Load(run.Compilation).Evaluate(expression);

    [Theory]
    [InlineData("Site.Posts.Hello.Title", "Hello")]
    [InlineData("Site.Posts.Hello.Date.Year", 2026)]
    [InlineData("Site.Posts.Hello.Tags.Count", 2)]
    [InlineData("Site.Posts.Hello.Rating", 5)]
    [InlineData("Site.Posts.Hello.Status.ToString()", "InReview")]
    [InlineData("Site.Posts.Hello.Seo!.Description", "About greetings")]
    [InlineData("Site.Posts.Hello.Seo!.Rating", 4)]
    [InlineData("Site.Posts.Hello.Seo!.NoIndex", false)]
    [InlineData("Site.Posts.Hello.Seo!.Links[1].IsAbsoluteUri", false)]
    [InlineData("Site.Posts.Hello.Html", "<p>Text.</p>\n")]
    [InlineData("Site.Posts.Hello.Url", "/posts/hello/")]
    [InlineData("Site.Posts.Plain.Tags[0]", "none")]
    [InlineData("Site.Posts.Plain.Rating is null", true)]
    [InlineData("Site.Posts.Plain.Status.ToString()", "Published")]
    [InlineData("Site.Posts.Plain.Seo!.Rating", 3)]
    [InlineData("Site.Posts.Plain.Seo!.NoIndex", true)]
    [InlineData("Site.Posts.Plain.Seo!.Links.Count", 0)]
    [InlineData("Site.Posts[0].Next == Site.Posts.Plain", true)]
    [InlineData("Site.Posts.Hello.ToString()", "Post { Slug = hello, Title = Hello, Date = 2026-01-02, Tags = [a, b], Rating = 5, Status = InReview, Seo = Seo { Description = About greetings, Rating = 4, NoIndex = False, Links = System.Collections.Generic.List`1[System.Uri] } }")]
    [InlineData("new Post { Title = \"T\", Date = default, Html = \"<p>x y</p>\" }.WordCount", 2)]
    public void Pages_are_objects_of_the_declared_type(string expression, object expected)
    {
        var run = Site(Post)
            .Add("posts/hello.md", """
                ---
                title: Hello
                date: 2026-01-02
                tags: [a, b]
                rating: 5
                status: in-review
                seo:
                  description: About greetings
                  rating: 4
                  no_index: false
                  links: ["https://example.org/", other/]
                ---
                Text.
                """)
            .Add("posts/plain.md", """
                ---
                title: Plain
                date: 2026-01-03
                seo: { description: None }
                ---
                """)
            .Run();

        Assert.Empty(run.Messages);
        Assert.Empty(run.CompilerProblems);
        Assert.Equal(expected, Evaluate(run, expression));
    }
}
