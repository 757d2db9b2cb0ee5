using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Links;

/// <summary>What the policies for raw HTML report, and what they let through.</summary>
public sealed class RawHtmlTests
{
    private const string Page = "---\ntitle: A\n---\nA <b class=x>bold</b> word<br>\n\n<script>\nalert(1)\n</script>\n\n<!-- more -->\n\n<!-- c --> <i>x</i>\n\n> <div>\n> x</div>\n";

    [Fact]
    public void TC3020_raw_html_where_the_policy_warns()
    {
        var site = new GeneratorHarness().Property("TypedContentRawHtml", "warn").Add("a.md", Page);

        Assert.Equal(
            [
                "Content/a.md(4,3): warning TC3020: '<b class=x>' is raw HTML, of which the settings of this page warn; write it in Markdown",
                "Content/a.md(4,27): warning TC3020: '<br>' is raw HTML, of which the settings of this page warn; write it in Markdown",
                "Content/a.md(6,1): warning TC3020: '<script>' is raw HTML, of which the settings of this page warn; write it in Markdown",
                "Content/a.md(12,12): warning TC3020: '<i>x</i>' is raw HTML, of which the settings of this page warn; write it in Markdown",
                "Content/a.md(14,3): warning TC3020: '<div>' is raw HTML, of which the settings of this page warn; write it in Markdown",
            ],
            site.Run().Faults);
        Assert.Contains("<script>\nalert(1)", (string)CompiledSite.Load(site.Run().Compilation).Evaluate("Site.A.Html")!, StringComparison.Ordinal);
    }

    [Fact]
    public void TC3021_raw_html_where_it_is_forbidden()
    {
        var site = new GeneratorHarness().EditorConfig("a.md", "typedcontent_raw_html", "Forbid").Add("a.md", Page).Add("b.md", Page);

        var run = site.Run();

        Assert.Equal(5, run.Faults.Count);
        Assert.Equal("Content/a.md(6,1): error TC3021: '<script>' is raw HTML, which the settings of this page forbid, so that readers see it as text at most; write it in Markdown", run.Faults[2]);
        Assert.Equal(
            "<p>A &lt;b class=x&gt;bold&lt;/b&gt; word&lt;br&gt;</p>\n<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n<p>&lt;i&gt;x&lt;/i&gt;</p>\n<blockquote>\n<p>&lt;div&gt;\nx&lt;/div&gt;</p>\n</blockquote>\n",
            CompiledSite.Load(run.Compilation).Evaluate("Site.A.Html"));
        Assert.EndsWith("&lt;/script&gt;</p>", (string)CompiledSite.Load(run.Compilation).Evaluate("Site.A.Excerpt")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- x --><script>alert(1)</script>")]
    [InlineData("<!--> <script>alert(1)</script> -->")]
    [InlineData("a <!--> <img src=x onerror=alert(1)> -->")]
    [InlineData("[x](y){onclick=alert(1)}")]
    [InlineData("# T {onclick=alert(1) style=\"x\"}")]
    [InlineData("![x](</a\" onclick=\"alert(1).mp4>)")]
    [InlineData("*[HTML]: \"><script>alert(1)</script>\n\nHTML")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("```mermaid\n</div><script>alert(1)</script>\n```")]
    [InlineData("```<script>alert(1)</script>\nx\n```")]
    [InlineData("$$\n</div><script>alert(1)</script>\n$$")]
    [InlineData("$<script>alert(1)</script>$")]
    [InlineData("<?php <script>alert(1)</script> ?>")]
    [InlineData("<![CDATA[<script>alert(1)</script>]]>")]
    [InlineData("| <script>alert(1)</script> |\n| - |\n| x |")]
    [InlineData("---\nexcerpt: <script>alert(1)</script> [x](y){onclick=alert(1)}\n---\nText")]
    public void Nothing_unsafe_is_emitted_where_it_is_forbidden(string markdown)
    {
        var run = new GeneratorHarness().Property("TypedContentRawHtml", "forbid").Add("a.md", markdown).Run();

        var html = (string)CompiledSite.Load(run.Compilation).Evaluate("Site.A.Html + Site.A.Excerpt")!;

        Assert.DoesNotMatch("""(?i)<script|<[^>]*\son\w+\s*=|<[^>"]*("[^"]*"[^>"]*)*\son\w+=|href="javascript:""", html);
    }

    [Fact]
    public void Attributes_in_braces_are_reported_with_their_element() =>
        Assert.Equal(
            ["Content/a.md(1,3): error TC3021: '{onclick=alert(1)}' is raw HTML, which the settings of this page forbid, so that readers see it as text at most; write it in Markdown"],
            new GeneratorHarness().Property("TypedContentRawHtml", "forbid").Add("a.md", "A [x](https://y){onclick=alert(1)} {.safe #id}").Run().Faults);

    [Fact]
    public void Raw_html_in_the_excerpt_of_front_matter_is_reported_at_its_value() =>
        Assert.Equal(
            ["Content/a.md(2,10): error TC3021: '<b>' is raw HTML, which the settings of this page forbid, so that readers see it as text at most; write it in Markdown"],
            new GeneratorHarness().Property("TypedContentRawHtml", "forbid").Add("a.md", "---\nexcerpt: A <b>bold</b> word\n---\nText").Run().Faults);

    [Fact]
    public void TC0011_policy_of_editorconfig_that_is_none()
    {
        var run = new GeneratorHarness().EditorConfig("a.md", "typedcontent_raw_html", "forbidden").Add("a.md", "<b>x</b>").Run();

        Assert.Equal(
            [
                "Content/a.md(1,1): error TC3021: '<b>' is raw HTML, which the settings of this page forbid, so that readers see it as text at most; write it in Markdown",
                "site.csproj(1,1): error TC0011: The line 'typedcontent_raw_html = forbidden' of .editorconfig cannot be used, and raw HTML is forbidden there until it can: write 'allow', 'warn' or 'forbid'",
            ],
            run.Faults);
    }

    [Fact]
    public void Policy_of_the_project_that_is_none_is_reported() =>
        Assert.Equal(
            ["site.csproj(1,1): error TC0004: The project sets TypedContentRawHtml to 'no'; it must be 'allow', 'warn' or 'forbid'"],
            new GeneratorHarness().Property("TypedContentRawHtml", "no").Add("a.md", "x").Run().Faults);

    [Fact]
    public void TC0010_pattern_that_can_match_nothing() =>
        Assert.Equal(
            [
                "site.csproj(1,1): warning TC0010: The pattern '/search?q=*' of TypedContentKnownUrls can match nothing: only the path of a URL is compared; leave out what follows '?' or '#'",
                "site.csproj(1,1): warning TC0010: The pattern 'api/**' of TypedContentKnownUrls can match nothing: URLs of the app start with a slash; write '/api/**'",
                "site.csproj(1,1): warning TC0010: The pattern 'https://a.b/c' of TypedContentKnownUrls can match nothing: URLs of the app are paths; leave out the scheme and the host",
            ],
            new GeneratorHarness().Property("_TypedContentKnownUrls", Uri.EscapeDataString("api/**;https://a.b/c;/search?q=*;/ok/*")).Add("a.md", "x").Run().Faults);
}
