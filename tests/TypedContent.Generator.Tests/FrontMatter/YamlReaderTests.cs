using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.Tests.FrontMatter;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: plain # comment", "plain", "plain", "Plain")]
    [InlineData("a: 'sin''gle'", "'sin''gle'", "sin'gle", "SingleQuoted")]
    [InlineData("a: \"dou\\\"ble\"  # c", "\"dou\\\"ble\"", "dou\"ble", "DoubleQuoted")]
    [InlineData("a: |\n  one\n  two\n\nb: 1", "|\n  one\n  two", "one\ntwo\n", "Literal")]
    [InlineData("a: >-\n  one\n  two\nb: 1", ">-\n  one\n  two", "one two", "Folded")]
    [InlineData("a: one\n  two\nb: 1", "one\n  two", "one two", "Plain")]
    [InlineData("a:\n  below", "below", "below", "Plain")]
    [InlineData("a: 😀 ok", "😀 ok", "😀 ok", "Plain")]
    [InlineData("a: ''", "''", "", "SingleQuoted")]
    [InlineData("a: http://x.y/z:1#f", "http://x.y/z:1#f", "http://x.y/z:1#f", "Plain")]
    public void A_scalar_keeps_its_text_style_and_place(string block, string written, string text, string style)
    {
        var scalar = Assert.IsType<ScalarNode>(Page.FrontMatterOf(block).Find("a"));

        Assert.Equal((written, text, style), (Page.Written(block, scalar), scalar.Text, scalar.Style.ToString()));
    }

    [Theory]
    [InlineData("010")]
    [InlineData("yes")]
    [InlineData("1.10")]
    [InlineData("2026-01-02")]
    [InlineData("0x1F")]
    public void Nothing_is_typed(string text) => Assert.Equal(text, Assert.IsType<ScalarNode>(Page.FrontMatterOf($"a: {text}").Find("a")).Text);

    [Theory]
    [InlineData("a:", 6)]
    [InlineData("a: # note", 6)]
    public void A_missing_value_is_null_and_stands_after_the_colon(string block, int offset)
    {
        var scalar = Assert.IsType<ScalarNode>(Page.FrontMatterOf(block).Find("a"));

        Assert.True(scalar.IsNull);
        Assert.Equal(new TextSpan(offset, 0), scalar.Place.Span);
    }

    [Theory]
    [InlineData("a: [1, 'b']  # c", "[1, 'b']")]
    [InlineData("a: [\n  1, # ]\n]", "[\n  1, # ]\n]")]
    [InlineData("a: []", "[]")]
    [InlineData("a:\n  - 1\n  - 2\nb: 3", "- 1\n  - 2")]
    [InlineData("a:\n- 1\n- [x, y]\nb: 3", "- 1\n- [x, y]")]
    [InlineData("a: [[1], [2, [3]]]", "[[1], [2, [3]]]")]
    public void A_list_has_its_brackets_or_reaches_from_dash_to_last_item(string block, string written) =>
        Assert.Equal(written, Page.Written(block, Assert.IsType<SequenceNode>(Page.FrontMatterOf(block).Find("a"))));

    [Theory]
    [InlineData("a: { x: 1, y: {z: 2} }", "{ x: 1, y: {z: 2} }")]
    [InlineData("a: {}", "{}")]
    [InlineData("a:\n  x: 1\n  y: 2\nb: 3", "x: 1\n  y: 2")]
    public void A_mapping_has_its_braces_or_reaches_from_key_to_last_value(string block, string written) =>
        Assert.Equal(written, Page.Written(block, Assert.IsType<MappingNode>(Page.FrontMatterOf(block).Find("a"))));

    [Fact]
    public void A_pair_in_a_list_starts_at_its_key()
    {
        const string Block = "a: [x: 1, y]";
        var list = Assert.IsType<SequenceNode>(Page.FrontMatterOf(Block).Find("a"));

        Assert.Equal("x: 1", Page.Written(Block, list.Items[0]));
    }

    [Fact]
    public void Places_are_those_of_the_file()
    {
        var file = Page.Parse("\uFEFF---\r\ntitle: A\r\ntags:\r\n  - 'x y'\r\n---\r\n");
        var tags = Assert.IsType<SequenceNode>(file.FrontMatter.Find("tags"));

        Assert.Equal(new LinePositionSpan(new(1, 0), new(1, 5)), file.FrontMatter.Entries[0].Key.Place.Lines);
        Assert.Equal(new LinePositionSpan(new(1, 7), new(1, 8)), file.FrontMatter.Entries[0].Value.Place.Lines);
        Assert.Equal(new LinePositionSpan(new(3, 4), new(3, 9)), tags.Items[0].Place.Lines);
        Assert.Equal(new TextSpan(27, 5), tags.Items[0].Place.Span);
    }

    [Fact]
    public void Keys_of_real_sites_are_kept_as_they_are_written()
    {
        var keys = Page.FrontMatterOf("external help file: a\nms.date: b\ncSpell:ignore: c\n\"quoted key\": d\ntoc-hide : e").Entries.Select(entry => entry.Key.Text);

        Assert.Equal(["external help file", "ms.date", "cSpell:ignore", "quoted key", "toc-hide"], keys);
    }

    [Fact]
    public void A_quoted_key_has_its_quotes_in_its_place()
    {
        const string Block = "'my key': 1";

        Assert.Equal("'my key'", Page.Written(Block, Page.FrontMatterOf(Block).Entries[0].Key));
    }

    [Fact]
    public void Comments_and_nested_values_of_a_real_page()
    {
        const string Block = """
            layout: about
            subtitle: <a href='#'>Affiliations</a>. Address.
            profile:
              align: right
              image_circular: false # crops the image
              # more_info: >
              #   <p>555 your office number</p>
            news: true  # includes a list
            # latest_posts:
            #   enabled: true
            """;
        var page = Page.FrontMatterOf(Block);
        var profile = Assert.IsType<MappingNode>(page.Find("profile"));

        Assert.Equal(["layout", "subtitle", "profile", "news"], page.Entries.Select(entry => entry.Key.Text));
        Assert.Equal("<a href='#'>Affiliations</a>. Address.", Assert.IsType<ScalarNode>(page.Find("subtitle")).Text);
        Assert.Equal("false", Assert.IsType<ScalarNode>(profile.Find("image_circular")).Text);
    }

    [Fact]
    public void Equal_texts_give_equal_values()
    {
        const string Text = "---\ntitle: A\ntags: [a, *b]\ntitle: B\n---\nBody";

        Assert.Equal(Page.Outcome(Text), Page.Outcome(Text));
    }

    [Fact]
    public void Cancellation_is_thrown() => Assert.Throws<OperationCanceledException>(
        () => FrontMatterParser.Parse(Page.Path, SourceText.From("---\na: 1\n---\n"), new CancellationToken(canceled: true)));
}
