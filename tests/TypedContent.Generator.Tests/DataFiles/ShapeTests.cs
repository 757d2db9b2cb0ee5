using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.DataFiles;

/// <summary>What a data file becomes, and what is wrong with one that can become nothing.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("x.yml", "", "(1,1): warning TC1060: The file holds no data; write keys such as 'name: …', or a list, or remove it")]
    [InlineData("x.yml", "---\n# to do\n", "(1,1): warning TC1060: The file holds no data; write keys such as 'name: …', or a list, or remove it")]
    [InlineData("x.json", " ", "(1,1): warning TC1060: The file holds no data; write { } or [ ], or remove it")]
    [InlineData("x.csv", "\n", "(1,1): warning TC1060: The file holds no data; write a first row with the names of the columns, such as 'id,name', or remove it")]
    public void TC1060_file_without_data(string file, string text, string message) => Expect(file, text, message);

    [Theory]
    [InlineData("x.yml", "text", "(1,1): error TC1061: The file holds a single value, 'text', and no keys; write a key before it, such as 'value: text', or a list")]
    [InlineData("x.json", "5", "(1,1): error TC1061: The file holds a single value, '5', and no keys; write { \"value\": … }, or a list")]
    public void TC1061_file_with_a_single_value(string file, string text, string message) => Expect(file, text, message);

    [Fact]
    public void TC1062_item_that_is_no_mapping()
    {
        var run = Expect(
            "x.yml", "- a: 1\n- b\n- a: 3",
            "(2,3): error TC1062: This item is 'b', but 2 of the 3 items are mappings; write keys and values here too, such as 'name: …', or remove it");

        Assert.Equal(3, CompiledSite.Load(run.Compilation).Evaluate("Site.Data.X[\"3\"].A"));
    }

    [Fact]
    public void TC1063_several_documents() => Expect(
        "x.yml", "---\na: 1\n---\nb: 2",
        "(3,1): error TC1063: '---' starts a second YAML document, and a data file is one; write a list with an item '- ' for each, or split the file");

    [Fact]
    public void TC4040_two_items_with_one_id() => Expect(
        "x.yml", "- id: a\n- id: b\n- id: a\n",
        "(1,7): error TC4040: The id 'a' is also that of the item on line 3; an item is found by its id, so give one of them another",
        "(3,7): error TC4040: The id 'a' is also that of the item on line 1; an item is found by its id, so give one of them another");

    [Fact]
    public void Case_tells_two_ids_apart() => Assert.Empty(new GeneratorHarness().Add("data/x.yml", "- id: a\n- id: A\n").Run().Faults);

    [Theory]
    [InlineData("- 1\n- 2\n", "X.Items[1]", 2)]
    [InlineData("- [a, b]\n- [c]\n", "X.Items[1][0]", "c")]
    [InlineData("[]", "X.Count", 0)]
    [InlineData("ada:\n  born: 1815\nalan:\n  born: 1912\n", "X.Ada.Born", 1815)]
    [InlineData("- slug: s\n  id: 5\n", "X[\"s\"].Id", 5)]
    [InlineData("- id: 5\n", "X[\"5\"].Id", 5)]
    [InlineData("- id: count\n", "X.Count_.Slug", "count")]
    [InlineData("next: 1\nprevious: 2\n", "X.Next", 1)]
    [InlineData("slug: other\nid: 7", "X.Slug", "other")]
    public void A_root_is_what_is_most_useful(string text, string member, object? value) =>
        Assert.Equal(value, CompiledSite.Load(Expect("x.yml", text).Compilation).Evaluate($"Site.Data.{member}"));

    [Fact]
    public void A_list_of_which_half_is_no_mapping_is_typed_by_what_it_is()
    {
        var run = new GeneratorHarness().Add("data/x.yml", "- 1\n- a: b\n").Run();

        Assert.StartsWith("Content/data/x.yml(1,1): info TC2005: 'items' is a number on 1", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.Equal(2, CompiledSite.Load(run.Compilation).Evaluate("Site.Data.X.Items.Count"));
    }

    [Theory]
    [InlineData("- id: a\n  name: 'x\n- id: b\n  name: y\n", "X.B.Name", "y")]
    [InlineData("name: x: y\nurl: z\n", "X.Url", "z")]
    public void A_broken_file_keeps_its_symbol_and_what_can_be_read_of_it(string text, string member, object value)
    {
        var run = new GeneratorHarness().Add("data/x.yml", text).Run();

        Assert.Single(run.Faults);
        Assert.Equal(value, CompiledSite.Load(run.Compilation).Evaluate($"Site.Data.{member}"));
    }

    [Fact]
    public void Mistakes_of_yaml_are_those_of_front_matter() =>
        Expect("x.yml", "a: 1\na: 2\n", "(2,1): error TC1006: The key 'a' is already given on line 1, and only that value counts; remove or rename one of the two");

    [Fact]
    public void A_quote_whose_partner_looks_like_a_comment_is_a_mistake_and_no_bug() =>
        Assert.DoesNotContain(new GeneratorHarness().Add("data/x.yml", "- id: x\n\"\n'- id: x\n, #  \"\"").Run().Diagnostics, diagnostic => diagnostic.Id is "TC9001");

    [Fact]
    public void A_comment_in_yaml_silences_a_line() => Expect("x.yml", "a: 1\na: 2 # typedcontent: ignore TC1006\n");

    private static GeneratorRun Expect(string file, string text, params string[] messages)
    {
        var run = new GeneratorHarness().Add($"data/{file}", text).Run();

        Assert.Equal(messages.Select(message => $"Content/data/{file}{message}"), run.Messages);
        Assert.Empty(run.CompilerProblems);
        return run;
    }
}
