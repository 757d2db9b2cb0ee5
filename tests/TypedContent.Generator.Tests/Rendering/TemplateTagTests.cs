namespace TypedContent.Generator.Tests.Rendering;

public sealed class TemplateTagTests
{
    private const string Advice = "will be shown to readers as written: Liquid and Hugo tags are not run here. Replace them by Markdown or HTML, or put them in backticks if they are meant to be seen.";

    [Fact]
    public void TC3002_template_tags_are_reported_once_at_the_first()
    {
        var (message, covered) = Assert.Single(Rendered.Diagnostics("One\r\n\r\n a {{ site.url }}\r\n\r\n{% include b.html %}\r\n\r\n{{< figure >}}"));

        Assert.Equal($"page.md(3,4): warning TC3002: '{{{{ site.url }}}}' and 2 more tags {Advice}", message);
        Assert.Equal("{{ site.url }}", covered);
    }

    [Theory]
    [InlineData("{% include a.html %}")]
    [InlineData("{{ page.title }}")]
    [InlineData("{{< youtube id >}}")]
    [InlineData("{{% note %}}")]
    [InlineData("{%- if a\n and b -%}")]
    public void TC3002_single_tag_is_named(string tag)
    {
        var (message, covered) = Assert.Single(Rendered.Diagnostics($"[link]({tag}) text"));

        Assert.Equal($"page.md(1,8): warning TC3002: '{tag.Replace('\n', ' ')}' {Advice}", message);
        Assert.Equal(tag, covered);
    }

    [Theory]
    [InlineData("{% include a.html %}\n\nText")]
    [InlineData("{{< figure >}}")]
    [InlineData("{{ a }} text")]
    public void TC3002_tag_at_the_start_of_the_body(string markdown)
    {
        var (message, covered) = Assert.Single(Rendered.Diagnostics(markdown));

        Assert.StartsWith($"page.md(1,1): warning TC3002: '{covered}' will be shown", message, StringComparison.Ordinal);
        Assert.StartsWith(covered, markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void TC3002_tag_at_the_start_of_the_body_is_the_first_of_several()
    {
        var (message, covered) = Assert.Single(Rendered.Diagnostics("{% a %}\n{% b %}"));

        Assert.StartsWith("page.md(1,1): warning TC3002: '{% a %}' and 1 more tag will be shown", message, StringComparison.Ordinal);
        Assert.Equal("{% a %}", covered);
    }

    [Theory]
    [InlineData("`{{ a }}` and ``{% b %}``")]
    [InlineData("```\n{{ a }}\n```\n\n    {% b %}\n")]
    [InlineData("$\\frac{{a}}{b}$\n\n$$\n{{a}}\n$$\n")]
    [InlineData("<!-- {% comment %} -->\n\ntext <!-- {{ a }} --> text")]
    [InlineData("<pre>\n{{ a }}\n</pre>\n\n<code>{{ a }}</code>")]
    [InlineData("\\{{ a }} and \\frac{{a}}{b}")]
    [InlineData("{{ never closed\n\nand closed elsewhere }}")]
    [InlineData("set {a} {.cls #name} { {a} }")]
    public void Code_math_comments_and_braces_are_no_tags(string markdown) => Assert.Empty(Rendered.Diagnostics(markdown));

    [Fact]
    public void Tag_beside_code_is_still_one() => Assert.Equal("{{ b }}", Assert.Single(Rendered.Diagnostics("- `{{ a }}` {{ b }}")).Covered);
}
