namespace TypedContent.Generator.Tests.FrontMatter;

/// <summary>The common mistakes, each at the place where its author made it.</summary>
public sealed class YamlMistakeTests
{
    [Theory]
    [InlineData("title: Foo: bar # c", "(2,8)", "Foo: bar", "title: \"Foo: bar\"")]
    [InlineData("a: 1\ntitle: Say \"x\": y", "(3,8)", "Say \"x\": y", "title: 'Say \"x\": y'")]
    [InlineData("title: \"Foo\": bar", "(2,8)", "\"Foo\": bar", "title: '\"Foo\": bar'")]
    [InlineData("title: Foo:", "(2,8)", "Foo:", "title: \"Foo:\"")]
    [InlineData("a:\n  title: Foo: bar", "(3,10)", "Foo: bar", "title: \"Foo: bar\"")]
    public void TC1012_colon_in_a_value(string block, string position, string span, string remedy) => Assert.Equal(
        [$"{position} TC1012 «{span}» The value holds a colon, which starts a key in YAML; put it in quotes: {remedy}"],
        Page.ProblemsOf(block));

    [Fact]
    public void TC1012_not_for_a_colon_without_space() => Assert.Empty(Page.ProblemsOf("url: https://x.y:80/z\ntime: 12:30\nclr: System::Object"));

    [Theory]
    [InlineData("a:\n\tb: 1", "(3,1)", "\t")]
    [InlineData("a: 1\n\tb: 1\nc: 2", "(3,1)", "\t")]
    [InlineData("a:\n  - x\n\t- y", "(4,1)", "\t")]
    [InlineData("a: 1\n\t\nb: 2", "(3,1)", "\t")]
    [InlineData("a:\n  b: 1\n  \tc: 2", "(4,1)", "  \t")]
    public void TC1013_tab_as_indentation(string block, string position, string span) => Assert.Equal(
        [$"{position} TC1013 «{span}» The line is indented with a tab, which YAML does not allow; use spaces"],
        Page.ProblemsOf(block));

    [Fact]
    public void TC1013_not_for_tabs_elsewhere() => Assert.Empty(Page.ProblemsOf("a:\tb\t# c\nd: |\n  \te"));

    [Theory]
    [InlineData("title: \"abc\nb: 1", "(2,8)", "\"abc", "\"")]
    [InlineData("title: 'abc\nb: 1", "(2,8)", "'abc", "'")]
    [InlineData("title: 'abc\nb: 'x'", "(2,8)", "'abc", "'")]
    [InlineData("title: 'abc\nb: it'", "(2,8)", "'abc", "'")]
    [InlineData("title: \"abc\nb: \"x\"", "(2,8)", "\"abc", "\"")]
    [InlineData("a: ['x, y]\nb: 1", "(2,5)", "'x, y]", "'")]
    [InlineData("title: 'x''\nb: 1", "(2,8)", "'x''", "'")]
    [InlineData("'a: x", "(2,1)", "'a: x", "'")]
    public void TC1014_unclosed_quote(string block, string position, string span, string quote) => Assert.Equal(
        [$"{position} TC1014 «{span}» The value starts with {quote}, which is not closed at the end of the value; add the closing {quote}"],
        Page.ProblemsOf(block));

    [Fact]
    public void TC1014_not_for_text_over_several_lines() => Assert.Empty(Page.ProblemsOf("a: 'one\n  two: three'\nb: \"one\n  two\""));

    [Theory]
    [InlineData("title: 'Here's bad'\nb: 1", "'Here's bad'", "'", "s bad'", "\"Here's bad\"")]
    [InlineData("title: \"say \"hi\" now\"", "\"say \"hi\" now\"", "\"", "hi\" now\"", "'say \"hi\" now'")]
    [InlineData("title: 'x' and y # c", "'x' and y", "'", "and y", "\"'x' and y\"")]
    [InlineData("title: \"x\" and it's", "\"x\" and it's", "\"", "and it's", "'\"x\" and it''s'")]
    [InlineData("title: 'x',", "'x',", "'", ",", "'x'")]
    public void TC1015_text_after_the_closing_quote(string block, string span, string quote, string rest, string remedy) => Assert.Equal(
        [$"(2,8) TC1015 «{span}» The quote is closed by the {quote} before '{rest}', and nothing may follow it; write {remedy}"],
        Page.ProblemsOf(block));

    [Fact]
    public void TC1015_not_for_a_doubled_or_escaped_quote() => Assert.Empty(Page.ProblemsOf("a: 'Here''s good'\nb: \"say \\\"hi\\\"\""));

    [Theory]
    [InlineData("@home", "@")]
    [InlineData("`code`", "`")]
    [InlineData("%foo", "%")]
    [InlineData("*foo bar", "*")]
    [InlineData("**bold** text", "*")]
    [InlineData("& b", "&")]
    [InlineData(", b", ",")]
    [InlineData("| b", "|")]
    [InlineData(">b", ">")]
    [InlineData("{{ x }} y", "{{")]
    [InlineData("{% x %} y", "{%")]
    public void TC1016_reserved_first_character(string value, string start) => Assert.Equal(
        [$"(3,4) TC1016 «{value}» The text starts with '{start}', which has a meaning of its own in YAML; put it in quotes: b: \"{value}\""],
        Page.ProblemsOf($"a: 1\nb: {value} # c"));

    [Theory]
    [InlineData("*bold*", "*")]
    [InlineData("{{ x }}", "{{")]
    [InlineData("{% x %}", "{%")]
    public void TC1016_also_where_it_parses(string value, string start) => Assert.Equal(
        [$"(2,4) TC1016 «{value}» The text starts with '{start}', which has a meaning of its own in YAML; put it in quotes: \"{value}\""],
        Page.ProblemsOf($"b: {value}"));

    [Fact]
    public void TC1016_item_of_a_list() => Assert.Equal(
        ["(3,5) TC1016 «@x» The text starts with '@', which has a meaning of its own in YAML; put it in quotes: - \"@x\""],
        Page.ProblemsOf("a:\n  - @x"));

    [Fact]
    public void TC1016_directive() => Assert.Equal(
        ["(2,1) TC1016 «%YAML 1.2» The text starts with '%', which has a meaning of its own in YAML; put it in quotes: \"%YAML 1.2\""],
        Page.ProblemsOf("%YAML 1.2\na: 1"));

    [Theory]
    [InlineData("[Draft] My post", "[", "list")]
    [InlineData("[link](https://x.y)", "[", "list")]
    [InlineData("{Draft} My post", "{", "mapping")]
    public void TC1017_text_after_the_closing_bracket(string value, string bracket, string kind) => Assert.Equal(
        [$"(2,8) TC1017 «{value}» The value starts with '{bracket}' and so is a {kind} in YAML, after which no text may follow; if it is text, put it in quotes: title: \"{value}\""],
        Page.ProblemsOf($"title: {value}\nb: 1"));

    [Theory]
    [InlineData("a: 1\n  b: 2", "(3,3)", "b", "2 spaces, but 'a' above already has a value; align the two, or put the whole value of 'a' in quotes if this line is part of it")]
    [InlineData("a:\n    b: 1\n  c: 2", "(4,3)", "c", "2 spaces, but the lines above by 0 or 4; indent it like the lines that it belongs to")]
    [InlineData("a:\n  b: 1\n c: 2", "(4,2)", "c", "1 space, but the lines above by 0 or 2; indent it like the lines that it belongs to")]
    [InlineData("  a: 1\nb: 2", "(3,1)", "b", "0 spaces, but the lines above by 2; indent it like the lines that it belongs to")]
    public void TC1018_wrong_indentation(string block, string position, string span, string rest) =>
        Assert.Equal([$"{position} TC1018 «{span}» '{span}' is indented by {rest}"], Page.ProblemsOf(block));

    [Theory]
    [InlineData("tags:\n- a\n - b", "(4,4)", "b", "- b", "1 space", "a")]
    [InlineData("tags:\n  - a # not joined\n  - one\n    more\n    - b\nx: 1", "(6,7)", "b", "- b", "4 spaces", "one")]
    [InlineData("tags:\n- a\n - b: c\nx: 1", "(4,4)", "b", "b", "1 space", "a")]
    [InlineData("tags:\n- a\n  b: c\nx: 1", "(4,3)", "b", "b", "2 spaces", "a")]
    public void TC1018_line_that_continues_a_list_item(string block, string position, string span, string name, string indent, string item) => Assert.Equal(
        [$"{position} TC1018 «{span}» '{name}' is indented by {indent}, but the list item above is the text '{item}', which this line continues; indent it like the lines that it belongs to, or put the whole item in quotes if this line is part of it"],
        Page.ProblemsOf(block));

    [Fact]
    public void TC1018_each_item_that_continues_another() =>
        Assert.Equal(["(4,4)", "(5,4)", "(8,6)"], Page.ProblemsOf("tags:\n- a\n - b\n - c\nmore:\n  - a\n   - b").Select(problem => problem.Split(' ')[0]));

    [Fact]
    public void TC1018_leaves_the_other_keys()
    {
        var file = Page.Parse("---\ntitle: A\ntags:\n- a\n - b\n---\n");

        Assert.True(file.IsBroken);
        Assert.Equal(["title ScalarNode", "tags UnreadableNode"], file.FrontMatter.Entries.Select(entry => $"{entry.Key.Text} {entry.Value.GetType().Name}"));
    }

    [Fact]
    public void TC1018_not_for_items_over_several_lines() => Assert.Empty(Page.ProblemsOf("tags:\n- a\n  b -\n  -c\n- 'a\n  - b'\n- |\n  a\n  - b\n-\n  - b\n- - a\n  - b"));

    [Fact]
    public void TC1018_not_for_unusual_but_consistent_indentation() => Assert.Empty(Page.ProblemsOf(" a:\n    b: 1\n    c:\n     - d\n e: 1"));

    [Theory]
    [InlineData("title:Foo", "(2,1)", "title:Foo", "title: Foo")]
    [InlineData("title:Foo # c\nb: 1", "(2,1)", "title:Foo", "title: Foo")]
    [InlineData("b: 1\ntitle:Foo\nc: 2", "(3,1)", "title:Foo", "title: Foo")]
    [InlineData("a:\n  x:1\n  y: 2", "(3,3)", "x:1", "x: 1")]
    [InlineData("b: 1\ntitle:\u00A0Foo", "(3,1)", "title:\u00A0Foo", "title: Foo")]
    public void TC1019_missing_space_after_colon(string block, string position, string span, string remedy) => Assert.Equal(
        [$"{position} TC1019 «{span}» A space must follow the colon after a key; write '{remedy}'"],
        Page.ProblemsOf(block));

    [Theory]
    [InlineData("a:\n  - x\n  -y", "(4,3)", "y")]
    [InlineData("a:\n  -x\n  -y", "(3,3)", "x")]
    public void TC1019_missing_space_after_dash(string block, string position, string item) => Assert.Equal(
        [$"{position} TC1019 «-{item}» A space must follow the dash of a list item; write '- {item}'"],
        Page.ProblemsOf(block));

    [Fact]
    public void TC1019_not_for_times_links_and_negative_numbers() => Assert.Empty(Page.ProblemsOf("a: 12:30\nb: -1\nc: https://x.y\nd:\n  -1"));

    [Fact]
    public void TC1020_quoted_text_continued_at_column_0() => Assert.Equal(
        ["(2,4) TC1020 «\"one\ntwo\"» The text in quotes continues on line 3, which must be indented more than its key; indent it, or bring the text onto one line"],
        Page.ProblemsOf("a: \"one\ntwo\"\nb: 1"));

    [Theory]
    [InlineData("a: \"C:\\path\"", "(2,7)", "\\p")]
    [InlineData("a: \"\\d+\"", "(2,5)", "\\d")]
    [InlineData("a: \"\\\\ \\xZZ\"", "(2,8)", "\\x")]
    public void TC1021_invalid_escape(string block, string position, string escape) => Assert.Equal(
        [$"{position} TC1021 «{escape}» '{escape}' is no escape sequence of YAML; write '\\{escape}' for a backslash, or put the text in single quotes, where a backslash is a backslash"],
        Page.ProblemsOf(block));

    [Fact]
    public void TC1021_not_for_escapes_and_single_quotes() => Assert.Empty(Page.ProblemsOf("a: \"\\\"\\\\\\n\\t\\x41\\u00e9\\\n  x\"\nb: 'C:\\path'\nc: C:\\path"));

    [Theory]
    [InlineData("a: [x, y # c\nb: 1", "(2,4)", "[x, y", "[", "]")]
    [InlineData("a: {x: 1\nb: 1", "(2,4)", "{x: 1", "{", "}")]
    [InlineData("a: [x,\nb: [1]", "(2,4)", "[x,", "[", "]")]
    [InlineData("a: [[x]", "(2,4)", "[[x]", "[", "]")]
    public void TC1022_unclosed_bracket(string block, string position, string span, string open, string close) => Assert.Equal(
        [$"{position} TC1022 «{span}» The bracket '{open}' is never closed; add '{close}', or put the value in quotes if it is text"],
        Page.ProblemsOf(block));

    [Theory]
    [InlineData("a: 1\nfoo\nb: 2", "(3,1)", "foo")]
    [InlineData("foo\nb: 2", "(2,1)", "foo")]
    [InlineData("a: 1\n\nProse begins, and there's more.\n\nProse: ends.", "(4,1)", "Prose begins, and there's more.")]
    public void TC1023_line_without_colon(string block, string position, string span) => Assert.Equal(
        [$"{position} TC1023 «{span}» '{span}' is not of the form 'key: value'; indent it if it continues the value above, or add a line '---' before it if the front matter ends there"],
        Page.ProblemsOf(block));

    [Theory]
    [InlineData("- x")]
    [InlineData("-")]
    public void TC1024_list_item_beside_its_key(string item) => Assert.Equal(
        [$"(2,4) TC1024 «{item}» A list cannot start on the line of its key; put '{item}' on a line of its own, or put it in quotes if it is text"],
        Page.ProblemsOf($"a: {item}\nb: 1"));

    [Theory]
    [InlineData("a: 1\n- x", "(3,1)", "- x", "list item", "keys")]
    [InlineData("a:\n  - x\n  b: 1", "(4,3)", "b: 1", "key", "list items")]
    [InlineData("- x\nb: 1", "(3,1)", "b: 1", "key", "list items")]
    public void TC1025_list_items_among_keys(string block, string position, string span, string kind, string others) => Assert.Equal(
        [$"{position} TC1025 «{span}» '{span}' is a {kind}, but this level consists of {others}; indent it below the line that it belongs to"],
        Page.ProblemsOf(block));

    [Theory]
    [InlineData("a: [\"x\" \"y\"]", "(2,9)", "\"y\"")]
    [InlineData("a: [b: c: d, e]", "(2,9)", ": d")]
    public void TC1027_items_not_separated(string block, string position, string span) => Assert.Equal(
        [$"{position} TC1027 «{span}» '{span}' does not fit in these brackets; separate items by commas, and put an item that holds ': ', quotes or brackets in quotes"],
        Page.ProblemsOf(block));

    [Fact]
    public void TC1029_anything_else() => Assert.Equal(
        ["(4,2) TC1029 «x» The front matter cannot be read here: found extra spaces in first line; if this is text, putting it in quotes helps"],
        Page.ProblemsOf("a: |\n     \n x"));

    [Fact]
    public void Several_mistakes_are_reported_at_once() => Assert.Equal(
        ["(2,8) TC1012", "(3,4) TC1016", "(5,5) TC1015", "(7,1) TC1006"],
        Page.ProblemsOf("title: a: b\nx: @y\nlist:\n  - 'it's'\nz: 1\nz: 2").Select(problem => problem.Split(' ') is [var position, var id, ..] ? $"{position} {id}" : ""));

    [Theory]
    [InlineData("title: #1 thing", "(2,8) TC1016 «#1 thing» The text starts with '#', which has a meaning of its own in YAML; put it in quotes: title: \"#1 thing\"")]
    [InlineData("a:\n  color: #fff # red", "(3,10) TC1016 «#fff # red» The text starts with '#', which has a meaning of its own in YAML; put it in quotes: color: \"#fff # red\"")]
    public void TC1016_value_that_is_a_comment_to_YAML(string block, string problem) => Assert.Equal([problem], Page.ProblemsOf(block));

    [Theory]
    [InlineData("title: # a comment")]
    [InlineData("title: x #1")]
    [InlineData("title:\n  #1\n  x: 1")]
    [InlineData("title: ##")]
    [InlineData("title: #")]
    [InlineData("title: '' #1")]
    public void TC1016_not_for_comments(string block) => Assert.Empty(Page.ProblemsOf(block));

    [Fact]
    public void A_broken_block_leaves_the_entries_that_can_be_read()
    {
        var file = Page.Parse("""
            ---
            draft: true
            title: a: b
            # a comment
            tags:
              - x
              - y
            image: @there
            	lost: 1
            ---
            """.Replace("\\t", "\t"));

        Assert.True(file.IsBroken);
        Assert.Equal(
            ["draft ScalarNode", "title UnreadableNode", "tags SequenceNode", "image UnreadableNode"],
            file.FrontMatter.Entries.Select(entry => $"{entry.Key.Text} {entry.Value.GetType().Name}"));
    }

    [Fact]
    public void A_broken_block_leaves_the_body()
    {
        var file = Page.Parse("---\ntitle: a: b\n---\nBody\n");

        Assert.True(file.IsBroken);
        Assert.Equal(("Body\n", 3), (file.Body, file.BodyLine));
    }
}
