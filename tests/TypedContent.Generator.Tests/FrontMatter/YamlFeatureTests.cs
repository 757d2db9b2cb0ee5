namespace TypedContent.Generator.Tests.FrontMatter;

/// <summary>What YAML has and front matter has not.</summary>
public sealed class YamlFeatureTests
{
    [Fact]
    public void TC1004_nesting_too_deep() => Assert.Equal(
        ["(2,67) TC1004 «[» The front matter has more than 64 levels here, and at most 64 levels are read; move the data to a data file, or check for a '---' that is missing"],
        Page.ProblemsOf($"a: {new string('[', 64)}{new string(']', 64)}"));

    [Fact]
    public void TC1004_not_for_63_levels_of_lists() => Assert.Empty(Page.ProblemsOf($"a: {new string('[', 63)}{new string(']', 63)}"));

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("{a: ")]
    [InlineData("[\n ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void TC1004_absurd_nesting_is_refused(string level)
    {
        var block = "a:\n  " + string.Concat(Enumerable.Repeat(level, 10_000));

        Assert.Equal("TC1004", Assert.Single(Page.Outcome($"---\n{block}\n---\n").Diagnostics).Id);
    }

    [Fact]
    public void TC1004_too_many_characters() => Assert.Equal(
        ["(2,1) TC1004 «» The front matter has 262149 characters, and at most 262144 are read; move the data to a data file, or check for a '---' that is missing"],
        Page.ProblemsOf($"a: {new string('x', 262_145)}"));

    [Fact]
    public void TC1004_too_many_values()
    {
        var problem = Assert.Single(Page.Outcome($"---\na: [{string.Concat(Enumerable.Repeat("1,", 50_000))}]\n---\n").Diagnostics);

        Assert.Equal(("TC1004", "more than 20000 values"), (problem.Id, problem.Arguments[0]));
    }

    [Fact]
    public void TC1004_too_many_keys_at_one_level() => Assert.Equal(
        ["(1003,3) TC1004 «k1000» The front matter has more than 1000 keys at one level, and at most 1000 keys are read; move the data to a data file, or check for a '---' that is missing"],
        Page.ProblemsOf($"a:\n{Keys(1_005)}b: 1"));

    [Fact]
    public void TC1004_not_for_1000_keys_at_one_level() => Assert.Empty(Page.ProblemsOf($"a:\n{Keys(1_000)}b:\n{Keys(1_000)}"));

    [Theory]
    [InlineData("{0}: 1", "(2,1)", 1_025)]
    [InlineData("a: 1\n{0}: 1\nb: 2", "(3,1)", 1_025)]
    [InlineData("a:\n  {0}: 1", "(3,3)", 1_025)]
    [InlineData("- {0}: 1", "(2,3)", 1_025)]
    [InlineData("a: 1\n'{0}': 1", "(3,1)", 1_027)]
    public void TC1004_key_too_long(string block, string position, int length)
    {
        var problem = Assert.Single(Page.ProblemsOf(block.Replace("{0}", new string('k', 1_025), StringComparison.Ordinal)));

        Assert.StartsWith($"{position} TC1004 «", problem, StringComparison.Ordinal);
        Assert.EndsWith($"k» The front matter has a key of {length} characters, and at most 1024 characters are read; move the data to a data file, or check for a '---' that is missing", problem.Replace("k'»", "k»", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void TC1004_not_for_a_key_of_1024_characters() => Assert.Empty(Page.ProblemsOf($"{new string('k', 1_024)}: 1"));

    [Fact]
    public void TC1004_not_for_brackets_in_text() => Assert.Empty(Page.ProblemsOf($"a: |\n  {new string('[', 500)}"));

    [Fact]
    public void TC1005_front_matter_is_a_list() => Assert.Equal(
        ["(2,1) TC1005 «- a\n- b» The front matter is a list, but it must consist of lines 'key: value', for example 'title: My page'"],
        Page.ProblemsOf("- a\n- b"));

    [Fact]
    public void TC1005_front_matter_is_text() => Assert.Equal(
        ["(2,1) TC1005 «Just text» The front matter is plain text, but it must consist of lines 'key: value', for example 'title: My page'"],
        Page.ProblemsOf("Just text"));

    [Fact]
    public void TC1006_key_given_twice()
    {
        const string Block = "title: A\ntags: x\ntitle: B\nTitle: C";

        Assert.Equal(
            ["(4,1) TC1006 «title» The key 'title' is already given on line 2, and only that value counts; remove or rename one of the two"],
            Page.ProblemsOf(Block));
        Assert.Equal(["title", "tags", "Title"], Page.FrontMatterOf(Block).Entries.Select(entry => entry.Key.Text));
        Assert.Equal("A", Assert.IsType<Generator.FrontMatter.ScalarNode>(Page.FrontMatterOf(Block).Find("title")).Text);
    }

    [Fact]
    public void TC1006_concerns_one_mapping() => Assert.Empty(Page.ProblemsOf("a:\n  x: 1\nb:\n  x: 1\nx: 1"));

    [Fact]
    public void TC1007_anchor_and_alias()
    {
        const string Block = "a: &base 1\nb: *base";

        Assert.Equal(
            [
                "(2,4) TC1007 «&base» '&base' is a YAML anchor, which is not supported; remove it and repeat the value where it is needed, or put the value in quotes if it is text",
                "(3,4) TC1007 «*base» '*base' is a YAML alias, which is not supported; write the value out here",
            ],
            Page.ProblemsOf(Block));
        Assert.True(Page.Parse($"---\n{Block}\n---\n").IsBroken);
    }

    [Fact]
    public void TC1007_an_anchor_alone_leaves_the_value() => Assert.Equal("1", Assert.IsType<Generator.FrontMatter.ScalarNode>(Page.FrontMatterOf("a: &base 1").Find("a")).Text);

    [Fact]
    public void TC1008_merge_key() => Assert.Equal(
        ["(3,3) TC1008 «<<» The YAML merge key '<<' is not supported; write the keys out here"],
        Page.ProblemsOf("a:\n  <<: {x: 1}\n  y: 2"));

    [Fact]
    public void TC1008_not_for_text() => Assert.Empty(Page.ProblemsOf("'<<': 1\na: <<"));

    [Theory]
    [InlineData("!!str 1", "!!str")]
    [InlineData("!Ref [x]", "!Ref")]
    [InlineData("!important", "!important")]
    public void TC1009_tag(string value, string tag) => Assert.Equal(
        [$"(2,4) TC1009 «{tag}» '{tag}' is a YAML tag, which is not supported, since the type comes from the property; remove it, or put the value in quotes if it is text"],
        Page.ProblemsOf($"a: {value}"));

    [Fact]
    public void TC1009_leaves_the_value_in_its_place()
    {
        const string Block = "a: !!str 1";
        var scalar = Assert.IsType<Generator.FrontMatter.ScalarNode>(Page.FrontMatterOf(Block).Find("a"));

        Assert.Equal(("1", "1"), (scalar.Text, Page.Written(Block, scalar)));
    }

    [Fact]
    public void TC1010_several_documents() => Assert.Equal(
        ["(3,1) TC1010 «--- second» '--- second' starts a second YAML document, and a page has one; remove the line, or leave nothing but '---' on it to close the front matter"],
        Page.ProblemsOf("a: 1\n--- second"));

    [Theory]
    [InlineData("? [a, b]\n: c", "(2,3)", "[a, b]", "a list")]
    [InlineData("{a: b}: c", "(2,1)", "{a: b}", "a mapping")]
    [InlineData(": c", "(2,1)", ":", "nothing")]
    [InlineData("a:\n  : c", "(3,3)", ":", "nothing")]
    [InlineData("a:\n  - : c", "(3,5)", ":", "nothing")]
    [InlineData("a:\n  - : c\n    d: e", "(3,5)", ":", "nothing")]
    public void TC1011_key_is_not_text(string block, string position, string span, string kind) => Assert.Equal(
        [$"{position} TC1011 «{span}» A key must be text, not {kind}; write 'key: value', or put the value in quotes if it is text that holds brackets"],
        Page.ProblemsOf(block));

    [Theory]
    [InlineData('\0', "0000")]
    [InlineData('\b', "0008")]
    public void TC1026_control_character(char control, string code)
    {
        var block = $"a: x{control}y\nb: 1";

        Assert.Equal(
            [$"(2,5) TC1026 «{control}» The invisible control character U+{code} is not allowed in front matter; delete it"],
            Page.ProblemsOf(block));
        Assert.Equal(["a", "b"], Page.FrontMatterOf(block).Entries.Select(entry => entry.Key.Text));
    }

    private static string Keys(int count) => string.Concat(Enumerable.Range(0, count).Select(number => $"  k{number}: 1\n"));
}
