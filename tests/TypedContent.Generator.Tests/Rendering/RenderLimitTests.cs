namespace TypedContent.Generator.Tests.Rendering;

public sealed class RenderLimitTests
{
    private const string TooDeep = "The Markdown here is nested too deeply to be rendered, so the page shows its source; use fewer levels of quotes, lists, emphasis or brackets";

    [Fact]
    public void TC3003_quotes_nested_too_deeply()
    {
        var quotes = new string('>', 200);

        var (message, covered) = Assert.Single(Rendered.Diagnostics($"One\r\n\r\n{quotes} deep"));

        Assert.Equal($"page.md(3,1): error TC3003: {TooDeep}", message);
        Assert.Equal(quotes + " ", covered);
    }

    [Fact]
    public void TC3003_flight_of_lists_is_reported_at_its_last_item()
    {
        var lists = string.Concat(Enumerable.Range(0, 70).Select(level => new string(' ', 2 * level) + "- a\n"));

        Assert.Equal($"page.md(72,139): error TC3003: {TooDeep}", Assert.Single(Rendered.Diagnostics("# A\n\n" + lists)).Message);
    }

    [Fact]
    public void TC3003_brackets_nested_too_deeply()
    {
        var brackets = new string('[', 20_000);

        Assert.Equal(($"page.md(3,3): error TC3003: {TooDeep}", brackets), Assert.Single(Rendered.Diagnostics($"One\n\n- {brackets}")));
    }

    [Fact]
    public void TC3003_excerpt_of_the_front_matter() =>
        Assert.Equal(($"page.md(1,1): error TC3003: {TooDeep}", ""), Assert.Single(Rendered.Diagnostics("text", new string('>', 200) + "a")));

    [Fact]
    public void Page_that_cannot_be_rendered_shows_its_source()
    {
        var quotes = new string('>', 200);

        var page = Rendered.Page($"{quotes} a & b");

        Assert.Equal($"<pre>{quotes.Replace(">", "&gt;", StringComparison.Ordinal)} a &amp; b</pre>\n", page.Html);
        Assert.Empty(page.Headings);
    }

    [Fact]
    public void TC3004_thousands_of_unclosed_links()
    {
        var links = string.Concat(Enumerable.Repeat("[a](", 5001));

        var (message, covered) = Assert.Single(Rendered.Diagnostics($"One\r\n\r\n{links}"));

        Assert.Equal("page.md(3,3): error TC3004: More than 5,000 unclosed '](' in one paragraph would take too long to render, so the page shows its source; close them, or put the text in a code block", message);
        Assert.Equal("](", covered);
    }

    [Fact]
    public void Thousands_of_links_that_are_closed_are_rendered() =>
        Assert.Empty(Rendered.Diagnostics(string.Concat(Enumerable.Repeat("[a](b)\n", 6000))));

    [Fact]
    public void TC3004_table_of_thousands_of_rows_with_emphasis()
    {
        var rows = string.Concat(Enumerable.Repeat("| *x* | y |\n", 8_000));

        var (message, covered) = Assert.Single(Rendered.Diagnostics($"# A\n\n| a | b |\n|---|---|\n{rows}\nend"));

        Assert.Equal("page.md(3,1): error TC3004: A table of 8,002 lines with emphasis in its cells would take too long to render, so the page shows its source; split it into shorter tables, or write it as HTML", message);
        Assert.Equal("| a | b |", covered);
    }

    [Fact]
    public void Long_tables_are_rendered() => Assert.Empty(Rendered.Diagnostics("a|b\n-|-\n" + string.Concat(Enumerable.Repeat("[x](y)|snake_case\n", 8_000))));

    [Fact]
    public void Line_across_the_page_is_not_nested() => Assert.Empty(Rendered.Diagnostics(new string('a', 20_000) + "\n\n" + string.Concat(Enumerable.Repeat("* ", 300))));

    [Fact]
    public void Cancellation_throws() => Assert.Throws<OperationCanceledException>(
        () => Generator.Rendering.MarkdownRenderer.Render(new Generator.Rendering.MarkdownBody("page.md", "a", null), new CancellationToken(canceled: true)));
}
