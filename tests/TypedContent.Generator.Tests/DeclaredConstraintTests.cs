using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Validation attributes on declared types, from the attribute to the message.</summary>
public sealed class DeclaredConstraintTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using TypedContent;

        namespace MySite;

        [ContentCollection("posts/**/*.md")]
        public partial record Post
        {
            [Range(1, 5)] public int Rating { get; init; } = 3;
            [Length(1, 2)] public IReadOnlyList<string> Tags { get; init; } = ["none"];
            [Unique] public string? Number { get; init; }
            [Url] public string? Home { get; init; }
            public Seo? Seo { get; init; }
            [Required] public string? Note { get; init; }
        }

        public record Seo([Range(0, 1)] double Priority, [AllowedValues("index", "none")] string Robots = "index");
        """;

    private static GeneratorRun Run(params string[] frontMatter)
    {
        var site = new GeneratorHarness().Code(Types);
        for (var number = 0; number < frontMatter.Length; number++)
        {
            site.Add($"posts/p{number}.md", $"---\n{frontMatter[number]}\n---\n");
        }

        return site.Run();
    }

    [Fact]
    public void Each_value_is_judged_where_it_stands()
    {
        var run = Run("note: n\nrating: 9\ntags: [a, b, c]\nhome: example\nseo:\n  priority: 2\n  robots: all", "note: n\nnumber: x", "number: x");

        Assert.Equal(
            [
                "Content/posts/p0.md(3,9)",
                "Content/posts/p0.md(4,7)",
                "Content/posts/p0.md(5,7)",
                "Content/posts/p0.md(7,13)",
                "Content/posts/p0.md(8,11)",
                "Content/posts/p1.md(3,9)",
                "Content/posts/p2.md(1,1)",
                "Content/posts/p2.md(2,9)",
            ],
            run.Messages.Select(message => message.Split(':')[0]));
        Assert.Empty(run.CompilerProblems);
    }

    [Fact]
    public void A_value_whose_error_is_turned_off_leaves_the_property_as_declared()
    {
        var site = new GeneratorHarness().Code(Types).Property("TypedContentEntryMembers", "none");
        foreach (var id in new[] { "TC2030", "TC2031", "TC2032", "TC2033", "TC2034", "TC2035", "TC2036", "TC2037", "TC2038", "TC2039" })
        {
            site.Severity(id, Microsoft.CodeAnalysis.ReportDiagnostic.Suppress);
        }

        var run = site.Add("posts/a.md", "---\nnote: n\nrating: 9\ntags: []\n---\n").Run();

        Assert.Empty(run.Messages);
        Assert.Equal("3 none", CompiledSite.Load(run.Compilation).Evaluate("$\"{Site.Posts[0].Rating} {Site.Posts[0].Tags[0]}\""));
    }
}
