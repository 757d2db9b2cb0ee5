using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Tests.FrontMatter;

public sealed class FrontMatterSplitterTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nBody\n", 17, 3)]
    [InlineData("---\r\ntitle: A\r\n---\r\nBody\n", 20, 3)]
    [InlineData("---\rtitle: A\r---\rBody\n", 17, 3)]
    [InlineData("\uFEFF---\ntitle: A\n---\nBody\n", 18, 3)]
    [InlineData("---\ntitle: A\n...\nBody\n", 17, 3)]
    [InlineData("--- \t\ntitle: A\n---  \nBody\n", 21, 3)]
    [InlineData("\n \n---\ntitle: A\n---\nBody\n", 20, 5)]
    [InlineData("---\n\ntitle: A\n---\nBody\n", 18, 4)]
    [InlineData("---\n# note\ntitle: A\n---\nBody\n", 24, 4)]
    public void Body_starts_on_the_line_after_the_closing_fence(string text, int bodyStart, int bodyLine)
    {
        var file = Page.Parse(text);

        Assert.Equal("Body\n", file.Body);
        Assert.Equal((bodyStart, bodyLine), (file.BodyStart, file.BodyLine));
        Assert.Equal("title", Assert.Single(file.FrontMatter.Entries).Key.Text);
        Assert.False(file.IsBroken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Just prose\n")]
    [InlineData("\n\nJust prose\n")]
    [InlineData("----\ntitle: A\n----\n")]
    [InlineData("--- title\ntext\n---\n")]
    [InlineData(" ---\ntitle: A\n---\n")]
    [InlineData("{% include x %}\n")]
    [InlineData("{{ page.title }}\n")]
    [InlineData("{: .lead}\ntext\n")]
    [InlineData("{ a brace in prose }\n")]
    [InlineData("+++ is an operator\n")]
    [InlineData("\n+++\nwithout a second fence\n")]
    public void A_file_without_front_matter_is_all_body(string text)
    {
        var outcome = Page.Outcome(text);

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(text, outcome.Value!.Body);
        Assert.Equal((0, 0), (outcome.Value.BodyStart, outcome.Value.BodyLine));
        Assert.Equal(default, outcome.Value.Block);
        Assert.Empty(outcome.Value.FrontMatter.Entries);
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_body()
    {
        var file = Page.Parse("\uFEFFProse\n");

        Assert.Equal("Prose\n", file.Body);
        Assert.Equal((1, 0), (file.BodyStart, file.BodyLine));
    }

    [Theory]
    [InlineData("---\n\nSome text.\n")]
    [InlineData("---\nSome text.\n")]
    [InlineData("---\n")]
    [InlineData("---\n\nNote: this is prose.\n")]
    [InlineData("---\n\nSome text.\n\n---\n\nMore text.\n")]
    [InlineData("\n---\nSome text\n---\n")]
    [InlineData("\n---\nNote: this is prose.\n")]
    public void A_thematic_break_is_not_front_matter(string text)
    {
        var outcome = Page.Outcome(text);

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(text, outcome.Value!.Body);
    }

    [Theory]
    [InlineData("---\n---\n")]
    [InlineData("---\n---")]
    [InlineData("---\n\n---\n")]
    [InlineData("---\n# only a comment\n---\n")]
    public void An_empty_block_is_front_matter_without_keys(string text)
    {
        var outcome = Page.Outcome(text);

        Assert.Empty(outcome.Diagnostics);
        Assert.False(outcome.Value!.IsBroken);
        Assert.Empty(outcome.Value.FrontMatter.Entries);
        Assert.Equal("", outcome.Value.Body);
        Assert.Equal(text.TrimEnd().Length, outcome.Value.Block.Span.Length);
    }

    [Fact]
    public void Dashes_within_a_block_scalar_or_the_body_close_nothing()
    {
        var file = Page.Parse("""
            ---
            text: |
              one
              ---
              two
            ---
            Body

            ---
            More
            """.ReplaceLineEndings("\n"));

        Assert.Equal("Body\n\n---\nMore", file.Body);
        Assert.Equal("one\n---\ntwo\n", Assert.IsType<Generator.FrontMatter.ScalarNode>(file.FrontMatter.Find("text")).Text);
    }

    [Fact]
    public void The_block_includes_its_fences()
    {
        var file = Page.Parse("---\ntitle: A\n---  \nBody\n");

        Assert.Equal(TextSpan.FromBounds(0, 16), file.Block.Span);
        Assert.Equal(new LinePositionSpan(new(0, 0), new(2, 3)), file.Block.Lines);
    }

    [Fact]
    public void TC1001_front_matter_without_closing_fence()
    {
        const string Text = "---\ntitle: A\ntags:\n  - x\n\nThe prose.\n";

        Assert.Equal(
            ["(1,1) TC1001 «---» The front matter that starts here is never closed; add a line '---' after line 4"],
            Page.Problems(Text));

        var file = Page.Parse(Text);
        Assert.True(file.IsBroken);
        Assert.Equal(["title", "tags"], file.FrontMatter.Entries.Select(entry => entry.Key.Text));
        Assert.Equal("\nThe prose.\n", file.Body);
        Assert.Equal(4, file.BodyLine);
        Assert.Equal(TextSpan.FromBounds(0, 24), file.Block.Span);
    }

    [Theory]
    [InlineData("----", "----")]
    [InlineData(" ---", "---")]
    [InlineData("—", "—")]
    public void TC1001_names_the_line_that_was_meant_to_close(string fence, string shown)
    {
        Assert.Equal(
            [$"(1,1) TC1001 «---» The front matter that starts here is never closed; add a line '---' after line 2; '{shown}' on line 3 does not close it, since it must be '---' without spaces before it"],
            Page.Problems($"---\ntitle: A\n{fence}\nBody\n"));
        Assert.Equal("Body\n", Page.Parse($"---\ntitle: A\n{fence}\nBody\n").Body);
    }

    [Fact]
    public void TC1002_toml_front_matter()
    {
        const string Text = "+++\ntitle = \"A\"\n+++\nBody\n";

        Assert.Equal(
            ["(1,1) TC1002 «+++» The line '+++' opens TOML front matter, which is not supported; write YAML between lines '---', for example 'title: My page' instead of 'title = \"My page\"'"],
            Page.Problems(Text));
        Assert.Equal("Body\n", Page.Parse(Text).Body);
        Assert.True(Page.Parse(Text).IsBroken);
    }

    [Fact]
    public void Toml_after_blank_lines_is_front_matter_too()
    {
        const string Text = "\uFEFF\n \n+++\ntitle = \"A\"\n+++\nBody\n";

        Assert.StartsWith("(3,1) TC1002 «+++»", Assert.Single(Page.Problems(Text)), StringComparison.Ordinal);
        Assert.Equal("Body\n", Page.Parse(Text).Body);
        Assert.True(Page.Parse(Text).IsBroken);
    }

    [Theory]
    [InlineData("{\n  \"title\": \"A }\"\n}\nBody\n", "{")]
    [InlineData("{ \"title\": \"A\" }\nBody\n", "{ \"title\": \"A\" }")]
    public void TC1003_json_front_matter(string text, string opening)
    {
        Assert.Equal(
            [$"(1,1) TC1003 «{opening}» The line '{opening}' opens JSON front matter, which is not supported; write YAML between lines '---', for example 'title: My page' instead of '\"title\": \"My page\"'"],
            Page.Problems(text));
        Assert.Equal("Body\n", Page.Parse(text).Body);
    }

    [Fact]
    public void Line_endings_do_not_change_the_hash()
    {
        var hash = Page.Parse("---\ntitle: A\n---\nBody\n").FrontMatterHash;

        Assert.Equal(hash, Page.Parse("---\r\ntitle: A\r\n---\r\nOther\r\n").FrontMatterHash);
        Assert.NotEqual(hash, Page.Parse("---\ntitle: B\n---\nBody\n").FrontMatterHash);
        Assert.Matches("^[0-9a-f]{16}$", hash);
    }
}
