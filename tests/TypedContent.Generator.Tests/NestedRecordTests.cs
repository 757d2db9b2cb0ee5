using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>The records of mappings print and compare by what they hold.</summary>
public sealed class NestedRecordTests
{
    private const string Seo = "seo: { tags: [a, b], grid: [[1], [2, 3]], links: [{ to: x }], at: 2026-01-02, price: 1.5 }";

    [Theory]
    [InlineData("Site.Posts.A.Seo == Site.Posts.B.Seo", true)]
    [InlineData("Site.Posts.A.Seo.GetHashCode() == Site.Posts.B.Seo.GetHashCode()", true)]
    [InlineData("Site.Posts.A.Seo == Site.Posts.C.Seo", false)]
    [InlineData("Site.Posts.A.Seo == (Site.Posts.A.Seo with { Tags = new List<string> { \"a\", \"b\" } })", true)]
    [InlineData("Site.Posts.A.Seo == (Site.Posts.A.Seo with { Tags = [\"b\", \"a\"] })", false)]
    [InlineData("Site.Posts.A.Seo == (Site.Posts.A.Seo with { Tags = [\"a\"] })", false)]
    [InlineData("Site.Posts.A.Seo == (Site.Posts.A.Seo with { Links = [new PostSeoLink { To = \"y\" }] })", false)]
    [InlineData("Site.Posts.A.Seo == (Site.Posts.A.Seo with { Price = 2 })", false)]
    [InlineData("Site.Posts.A.Seo.Equals(null)", false)]
    [InlineData("new HashSet<PostSeo>(Site.Posts.Select(post => post.Seo)).Count", 2)]
    public void Compares_by_value(string expression, object value) => Assert.Equal(value, Site().Evaluate(expression));

    [Fact]
    public void Prints_its_values() => Assert.Equal(
        "PostSeo { Tags = [a, b], Grid = [[1], [2, 3]], Links = [PostSeoLink { To = x }], At = 2026-01-02, Price = 1.5 }",
        Site().Evaluate("Site.Posts.A.Seo.ToString()"));

    [Theory]
    [InlineData("public int Visits { get; init; }", "Site.Posts.A.Seo == (Site.Posts.B.Seo with { Visits = 1 })", false)]
    [InlineData("private int _visits; public PostSeo Visit() => this with { _visits = _visits + 1 };", "Site.Posts.A.Seo.Visit() == Site.Posts.B.Seo", false)]
    [InlineData("public static int Visits { get; set; }", "Site.Posts.A.Seo == Site.Posts.B.Seo", true)]
    [InlineData("public bool Equals(PostSeo? other) => other is not null; public override int GetHashCode() => 7;", "Site.Posts.A.Seo == Site.Posts.C.Seo", true)]
    [InlineData("public override int GetHashCode() => 7;", "Site.Posts.A.Seo.GetHashCode()", 7)]
    [InlineData("private bool PrintMembers(System.Text.StringBuilder builder) => builder.Append(7).Length > 0;", "Site.Posts.A.Seo.ToString()", "PostSeo { 7 }")]
    public void Takes_the_projects_half_into_account(string members, string expression, object value) =>
        Assert.Equal(value, Site($"namespace MySite; partial record PostSeo {{ {members} }}").Evaluate(expression));

    private static CompiledSite Site(string code = "")
    {
        var run = new GeneratorHarness()
            .Add("posts/a.md", $"---\n{Seo}\n---\n")
            .Add("posts/b.md", $"---\n{Seo}\n---\n")
            .Add("posts/c.md", $"---\n{Seo.Replace("[2, 3]", "[3, 2]", StringComparison.Ordinal)}\n---\n")
            .Code(code)
            .Run();
        Assert.Empty(run.Faults);
        return CompiledSite.Load(run.Compilation);
    }
}
