using System.Text.RegularExpressions;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Addresses;

public sealed class DraftTests
{
    private const string Members = """
        string.Join(" ", typeof(Site).Assembly.GetExportedTypes().OrderBy(type => type.FullName)
            .SelectMany(type => type.GetMembers().Select(member => $"{type.Name}.{member}")).Order(StringComparer.Ordinal))
        """;

    [Theory]
    [InlineData("false", "/posts/a/ /posts/guide/c/")]
    [InlineData("true", "/about/ /posts/d/ /posts/ /posts/e/ /posts/a/ /posts/b/ /posts/guide/c/ /posts/old/f/")]
    [InlineData("", "/posts/a/ /posts/guide/c/")]
    public void Drafts_are_in_the_lists_where_the_project_wants_them(string include, string urls)
    {
        var run = Site().Property("TypedContentIncludeDrafts", include).Run();

        Assert.Empty(run.Messages);
        Assert.Empty(run.CompilerProblems);
        Assert.Equal(urls.Split(' ').Order(), ((string)CompiledSite.Load(run.Compilation).Evaluate("string.Join(' ', Site.Entries.Select(entry => entry.Url))")!).Split(' ').Order());
    }

    [Fact]
    public void Code_sees_the_same_types_and_members_with_drafts_and_without() => Assert.Equal(
        CompiledSite.Load(Site().Property("TypedContentIncludeDrafts", "true").Run().Compilation).Evaluate(Members),
        CompiledSite.Load(Site().Run().Compilation).Evaluate(Members));

    [Fact]
    public void Nothing_of_a_draft_is_in_the_code_of_a_release() =>
        Assert.DoesNotContain(Site().Run().Files.Values, text => text.Contains("secret", StringComparison.Ordinal));

    [Theory]
    [InlineData("Site.Posts.Count", 6)]
    [InlineData("Site.Posts.Published().Count()", 2)]
    [InlineData("Site.Posts[\"b\"].IsDraft", true)]
    [InlineData("Site.Posts[\"d\"].IsDraft", true)]
    [InlineData("Site.Posts.A.IsDraft", false)]
    public void A_draft_says_so(string expression, object value) =>
        Assert.Equal(value, CompiledSite.Load(Site().Property("TypedContentIncludeDrafts", "true").Run().Compilation).Evaluate(expression));

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Mistakes_in_drafts_are_reported_in_every_configuration(string include) => Assert.Equal(
        ["Content/_drafts/x.md TC2001", "Content/posts/a.md TC4001", "Content/posts/b.md TC4001", "Content/posts/b.md TC3003"],
        Enumerable.Range(0, 25).Aggregate(new GeneratorHarness(), (site, number) => site.Add($"posts/p{number}.md", "---\nrating: 5\n---\n"))
            .Add("_drafts/x.md", "---\nrating: lots\n---\n")
            .Add("posts/a.md", "---\nrating: 4\nslug: same\n---\n")
            .Add("posts/b.md", $"---\nrating: 4\nslug: same\ndraft: true\n---\n{new string('>', 5000)}")
            .Property("TypedContentIncludeDrafts", include).Run().Faults.Select(fault => Regex.Replace(fault, @"\(.*(TC\d+).*", " $1")));

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_draft_does_not_take_the_slug_of_a_page(string include)
    {
        var run = new GeneratorHarness().Add("posts/_drafts/a.md", "x").Add("posts/a.md", "y").Severity("TC4001", Microsoft.CodeAnalysis.ReportDiagnostic.Warn)
            .Property("TypedContentIncludeDrafts", include).Run();

        Assert.Contains(run.Messages, message => message.StartsWith("Content/posts/_drafts/a.md(1,1): warning TC4001", StringComparison.Ordinal));
        Assert.Equal("<p>y</p>\n", CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.A.Html"));
    }

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("[a]", "[…]")]
    [InlineData("{a: 1}", "{…}")]
    public void TC4011_draft_that_is_neither_true_nor_false(string value, string shown)
    {
        var run = new GeneratorHarness().Add("posts/plans.md", $"---\ntitle: Plans\ndraft: {value}\n---\n").Run();

        Assert.Equal([$"Content/posts/plans.md(3,8): error TC4011: 'draft' is '{shown}', which is neither true nor false; write 'draft: true', or leave the key out to publish the page"], run.Messages);
        Assert.Equal("Plans", CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.Plans.Title")); // It is the build that fails.
    }

    [Fact]
    public void TC4011_where_the_build_goes_on_the_page_is_a_draft()
    {
        var run = new GeneratorHarness().Add("posts/plans.md", "---\ndraft: yes\n---\n").EditorConfig("posts/plans.md", "typedcontent_diagnostic.TC4011.severity", "none").Run();

        Assert.Empty(run.Messages);
        Assert.Equal(0, CompiledSite.Load(run.Compilation).Evaluate("Site.Posts.Count"));
    }

    [Theory]
    [InlineData("draft: false")]
    [InlineData("draft:")]
    [InlineData("draft: 'false'")]
    [InlineData("Draft: False")]
    public void What_is_no_draft(string line) =>
        Assert.Equal("a", CompiledSite.Load(new GeneratorHarness().Add("posts/a.md", $"---\n{line}\n---\n").Run().Compilation).Evaluate("Site.Posts.A.Slug"));

    private static GeneratorHarness Site() => new GeneratorHarness()
        .Add("about.md", "---\ndraft: true\n---\nsecret")
        .Add("posts/_index.md", "---\ndraft: true\nmood: secret\n---\nsecret")
        .Add("posts/a.md", "---\nrating: 1\n---\n")
        .Add("posts/b.md", "---\nrating: 2\ndraft: true\nextra: secret\n---\nsecret")
        .Add("posts/guide/c.md", "x")
        .Add("_drafts/d.md", "secret")
        .Add("posts/_drafts/e.md", "secret")
        .Add("posts/old/f.md", "---\ndraft: 'true'\n---\nsecret");
}
