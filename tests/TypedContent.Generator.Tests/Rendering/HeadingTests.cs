namespace TypedContent.Generator.Tests.Rendering;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("Hello, World!", "hello-world")]
    [InlineData("a  b", "a-b")]
    [InlineData("A & B", "a--b")]
    [InlineData("snake_case 1.5", "snake_case-15")]
    [InlineData("Ünïcödé Straße", "ünïcödé-straße")]
    [InlineData("关于我", "关于我")]
    [InlineData("हिन्दी में", "हिन्दी-में")]
    [InlineData("🦄 Unicorns", "-unicorns")]
    [InlineData("<i class=\"fa\"></i> News", "news")]
    [InlineData("`Site.About` & [links](https://example.org)", "siteabout--links")]
    [InlineData("&copy; 2026", "-2026")]
    [InlineData("𝒜 letter", "𝒜-letter")]
    [InlineData("?!", "section")]
    [InlineData("", "section")]
    public void Id_is_made_of_the_text_as_GitHub_makes_it(string text, string id) => Assert.Equal([id], Rendered.Ids($"# {text}\n"));

    [Fact]
    public void Equal_headings_get_ids_of_their_own() => Assert.Equal(["a", "a-1", "a-2"], Rendered.Ids("# A\n# A\n# A"));

    [Fact]
    public void Numbered_id_leaves_a_heading_of_that_very_text_unique() => Assert.Equal(["a", "a-1", "a-1-1"], Rendered.Ids("# A\n# A\n# A 1"));

    [Fact]
    public void Explicit_id_wins_over_an_equal_one_before_it() => Assert.Equal(["intro-1", "intro"], Rendered.Ids("# Intro\n\n# Other {#intro}"));

    [Fact]
    public void Explicit_id_is_unique_too() => Assert.Equal(["same", "same-1"], Rendered.Ids("# A {#same}\n\n# B {#same}"));

    [Fact]
    public void Id_of_another_element_is_reserved() => Assert.Equal(["intro-1"], Rendered.Ids("# Intro\n\nText {#intro}"));

    [Fact]
    public void Ids_are_those_of_the_html() => Assert.Equal("<h1 id=\"a\">A</h1>\n<h2 id=\"a-1\">A</h2>\n", Rendered.Page("# A\n\nA\n---").Html);

    [Fact]
    public void Text_is_what_a_reader_sees() => Assert.Equal(
        ["a <b> c & d link alt code x^2"],
        Rendered.Texts("# a &lt;b&gt; *c* <i>&amp;</i> **d**\t[link](u) ![alt](i.png) `code`  $x^2$[^1]\n\n[^1]: note"));

    [Fact]
    public void Headings_are_in_order_of_the_page_wherever_they_are() =>
        Assert.Equal(["One", "Two", "Three", "Four"], Rendered.Texts("# One\n\n> ## Two\n\n- ### Three\n\nFour\n===="));

    [Fact]
    public void Headings_in_comments_and_code_are_none() => Assert.Empty(Rendered.Ids("<!--\n\n# A\n\n-->\n\n```\n# B\n```\n\n    # C\n"));

    [Fact]
    public void Title_is_the_first_heading_of_level_one() => Assert.Equal("Two & more", Rendered.Page("## One\n\n# Two &amp; *more*\n\n# Three").Title);

    [Fact]
    public void Page_without_heading_has_no_title() => Assert.Null(Rendered.Page("## One").Title);

    [Fact]
    public void Level_is_kept() => Assert.Equal([3], Rendered.Page("### A").Headings.ToArray().Select(heading => heading.Level));

    [Fact]
    public void Author_s_definition_wins_over_a_heading_of_its_name() =>
        Assert.Contains("<a href=\"u\">A</a>", Rendered.Page("# A\n\n[A]\n\n[A]: u").Html, StringComparison.Ordinal);
}
