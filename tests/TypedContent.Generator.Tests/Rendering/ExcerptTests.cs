namespace TypedContent.Generator.Tests.Rendering;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("<!-- more -->")]
    [InlineData("<!--more-->")]
    [InlineData("<!--  MORE\t-->")]
    public void Excerpt_goes_up_to_the_marker(string marker) =>
        Assert.Equal("<h1 id=\"a\">A</h1>\n<p>one</p>\n<p>two</p>", Rendered.Excerpt($"# A\n\none\n\ntwo\n\n{marker}\n\nthree"));

    [Fact]
    public void Excerpt_is_exact_for_any_line_ending() =>
        Assert.Equal("<p>a<b\nc=\"d\">x</b></p>\n<p>two</p>", Rendered.Excerpt("a<b\r\nc=\"d\">x</b>\r\n\r\ntwo\r\n<!-- more -->\r\n\r\nthree"));

    [Fact]
    public void First_of_two_markers_counts() => Assert.Equal("<p>a</p>", Rendered.Excerpt("a\n\n<!-- more -->\n\nb\n\n<!-- more -->"));

    [Fact]
    public void Excerpt_is_the_first_paragraph_where_there_is_no_marker() => Assert.Equal("<p>one <em>two</em></p>", Rendered.Excerpt("# A\n\none *two*\n\nthree"));

    [Fact]
    public void Paragraph_with_attributes_is_one() => Assert.Equal("<p class=\"lead\">one</p>", Rendered.Excerpt("{.lead}\none\n\ntwo"));

    [Fact]
    public void Marker_before_all_text_marks_nothing() => Assert.Equal("<p>one</p>", Rendered.Excerpt("<!-- more -->\n\none"));

    [Theory]
    [InlineData("one\n\n> two\n> <!-- more -->\n\nthree")]
    [InlineData("one\n\n- two <!-- more --> three")]
    [InlineData("one\n\n# two <!-- more --> three")]
    [InlineData("one\n\n![two <!-- more --> three](u)")]
    [InlineData("one\n\ntwo <!-- read more --> three")]
    [InlineData("one\n\n<!-- read more -->\n\ntwo")]
    [InlineData("one\n\n`<!-- more -->`")]
    public void Marker_that_is_not_in_the_text_of_the_page_itself_marks_nothing(string markdown) => Assert.Equal("<p>one</p>", Rendered.Excerpt(markdown));

    [Theory]
    [InlineData("text <!-- more --> rest", "<p>text</p>")]
    [InlineData("# A\n\none\n\ntwo<!--MORE-->three\n\nfour", "<h1 id=\"a\">A</h1>\n<p>one</p>\n<p>two</p>")]
    [InlineData("one *two <!-- more --> three* four", "<p>one <em>two</em></p>")]
    [InlineData("one\n*<!-- more -->two* three", "<p>one</p>")]
    [InlineData("one\r\ntwo <!-- more -->\r\nthree", "<p>one\ntwo</p>")]
    [InlineData("![a](u) <!-- more --> b", "<p><img src=\"u\" alt=\"a\" /></p>")]
    [InlineData("{.lead}\none <!-- more --> two", "<p class=\"lead\">one</p>")]
    [InlineData("one <!-- more --> two\n\n<!-- more -->", "<p>one</p>")]
    [InlineData("one\n\n<!-- more -->\n\ntwo <!-- more --> three", "<p>one</p>")]
    public void Excerpt_goes_up_to_a_marker_within_a_paragraph(string markdown, string excerpt) => Assert.Equal(excerpt, Rendered.Excerpt(markdown));

    [Fact]
    public void Marker_within_a_paragraph_leaves_the_page_whole() =>
        Assert.Equal("<p>text <!-- more --> rest</p>\n", Rendered.Page("text <!-- more --> rest").Html);

    [Theory]
    [InlineData("one[^1]\n\ntwo\n\n[^1]: note", "<p>one</p>")]
    [InlineData("one[^1], *two[^2]* three\n\n[^1]: note\n[^2]: note", "<p>one, <em>two</em> three</p>")]
    [InlineData("# A[^1]\n\none[^1]\n\n<!-- more -->\n\ntwo\n\n[^1]: note", "<h1 id=\"a\">A</h1>\n<p>one</p>")]
    [InlineData("one[^1] <!-- more --> two[^1]\n\n[^1]: note", "<p>one</p>")]
    [InlineData("- one[^1]\n\n- two\n\n[^1]: note", "<p>one</p>")]
    [InlineData("[^1]\n\n[^1]: note", "")]
    public void Excerpt_has_no_references_to_footnotes(string markdown, string excerpt)
    {
        Assert.Equal(excerpt, Rendered.Excerpt(markdown));
        Assert.Contains("<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\">", Rendered.Page(markdown).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Excerpt_of_the_front_matter_has_no_footnotes() => Assert.Equal("<p>one</p>", Rendered.Page("text", "one[^1]\n\n[^1]: note").ExcerptHtml);

    [Fact]
    public void Paragraph_of_the_page_comes_before_one_in_a_quote() => Assert.Equal("<p>two</p>", Rendered.Excerpt("> one\n\ntwo"));

    [Fact]
    public void Paragraph_in_a_quote_will_do() => Assert.Equal("<p>one</p>", Rendered.Excerpt("> one"));

    [Fact]
    public void Paragraph_in_a_list_will_do_and_leaves_the_list_as_it_is()
    {
        Assert.Equal("<p>one</p>", Rendered.Excerpt("- one\n\n- two"));
        Assert.Equal("<ul>\n<li><p>one</p>\n</li>\n<li><p>two</p>\n</li>\n</ul>\n", Rendered.Page("- one\n\n- two").Html);
    }

    [Theory]
    [InlineData("# A")]
    [InlineData("- a\n- b")]
    [InlineData("")]
    [InlineData("^^^\nfigure\n^^^ caption")]
    public void Page_without_a_paragraph_has_none(string markdown) => Assert.Equal("", Rendered.Excerpt(markdown));

    [Fact]
    public void Footnote_is_no_excerpt() => Assert.Equal("", Rendered.Excerpt("# A[^1]\n\n[^1]: note"));

    [Fact]
    public void Excerpt_of_the_front_matter_is_rendered() => Assert.Equal("<p>An <em>excerpt</em></p>", Rendered.Page("text", "An *excerpt*").ExcerptHtml);

    [Fact]
    public void Front_matter_without_excerpt_gives_none() => Assert.Null(Rendered.Page("text").ExcerptHtml);
}
