using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.DataFiles;

/// <summary>JSON by the rules of RFC 8259, and what its authors are told.</summary>
public sealed class JsonTests
{
    [Theory]
    [InlineData("""{"a": 1}""", "A", 1)]
    [InlineData("""{"a": -0.5e3}""", "A", -500.0)]
    [InlineData("""{"a": 3000000000}""", "A", 3000000000L)]
    [InlineData("""{"a": true}""", "A", true)]
    [InlineData("""{"a": null}""", "A", null)]
    [InlineData("""{"a": "5"}""", "A", "5")]
    [InlineData("""{"a": "true"}""", "A", "true")]
    [InlineData("""{"a": ""}""", "A", "")]
    [InlineData("""{"a": "2026-01-02"}""", "A.Month", 1)]
    [InlineData("""{"a": "q\"\\\/\b\f\n\r\t\u00e9"}""", "A", "q\"\\/\b\f\n\r\té")]
    [InlineData("""{"a": "\ud83d\ude00"}""", "A", "😀")]
    [InlineData("""{"a": [1, 2.5]}""", "A[1]", 2.5)]
    [InlineData("""{"a": {"b": {"c": 7}}}""", "A.B.C", 7)]
    [InlineData("\uFEFF{\"a\": 1}\r\n", "A", 1)]
    [InlineData("""{"a": {}, "title": "T", "html": "h", "url": "u"}""", "Url", "u")]
    public void A_value_is_what_json_says(string json, string member, object? value)
    {
        var run = new GeneratorHarness().Add("data/site.json", json).Run();

        Assert.Empty(run.Messages);
        Assert.Equal(value, CompiledSite.Load(run.Compilation).Evaluate($"Site.Data.Site.{member}"));
    }

    [Theory]
    [InlineData("""{"a": 1 "b": 2}""", "(1,8): error TC1041: This is not valid JSON: a comma is missing here, before the next item")]
    [InlineData("""{"a" 1}""", "(1,2): error TC1041: This is not valid JSON: ':' is missing after the key 'a'")]
    [InlineData("""{"a"}""", "(1,2): error TC1041: This is not valid JSON: the key 'a' has no value; write ':' and a value after it")]
    [InlineData("""{"a": }""", "(1,7): error TC1041: This is not valid JSON: a value is missing before '}'")]
    [InlineData("""{,"a": 1}""", "(1,2): error TC1041: This is not valid JSON: nothing stands before this comma; remove it")]
    [InlineData("""{"a": [1, 2}""", "(1,12): error TC1041: This is not valid JSON: the '[' of line 1 is open here, and '}' does not close it; write ']'")]
    [InlineData("""{"a": 1""", "(1,1): error TC1041: This is not valid JSON: this '{' is never closed; write '}' where its last item ends")]
    [InlineData("""{"a": 1}}""", "(1,9): error TC1041: This is not valid JSON: the value is complete before this; remove what follows, or look for a bracket that closes too early")]
    [InlineData("{\"a\": 1}\n{\"a\": 2}", "(2,1): error TC1041: This is not valid JSON: a second value starts here, and a file holds one; for several write a list, [{ … }, { … }]")]
    public void TC1041_text_that_is_no_json(string json, string message) => Expect(json, message);

    [Theory]
    [InlineData("""{"a": 1,}""", "(1,8): error TC1042: Nothing follows this comma but '}', and JSON has commas between items only; remove it")]
    [InlineData("""[{"a": 1},]""", "(1,10): error TC1042: Nothing follows this comma but ']', and JSON has commas between items only; remove it")]
    public void TC1042_comma_behind_the_last_item(string json, string message) => Expect(json, message);

    [Theory]
    [InlineData("// x\n{\"a\": 1}", "(1,1): error TC1043: '//' starts a comment, and JSON has none; remove it, or write the file as YAML (.yml), where comments start with '#'")]
    [InlineData("{\"a\": 1 /* x */}", "(1,9): error TC1043: '/*' starts a comment, and JSON has none; remove it, or write the file as YAML (.yml), where comments start with '#'")]
    [InlineData("{\"a\": 1 # x\n}", "(1,9): error TC1043: '#' starts a comment, and JSON has none; remove it, or write the file as YAML (.yml), where comments start with '#'")]
    public void TC1043_comment(string json, string message) => Expect(json, message);

    [Theory]
    [InlineData("{'a': 1}", "(1,2): error TC1044: 'a' is text without the double quotes that JSON asks for; write \"a\"")]
    [InlineData("{\"a\": 'it\"s'}", "(1,7): error TC1044: 'it\"s' is text without the double quotes that JSON asks for; write \"it\\\"s\"")]
    [InlineData("{\"a\": http://x.org/y}", "(1,7): error TC1044: http://x.org/y is text without the double quotes that JSON asks for; write \"http://x.org/y\"")]
    public void TC1044_text_without_double_quotes(string json, string message) => Expect(json, message);

    [Fact]
    public void TC1045_text_that_is_not_closed_costs_its_value_only()
    {
        var run = new GeneratorHarness().Add("data/site.json", "{\n  \"a\": \"not closed,\n  \"b\": 2\n}").Run();

        Assert.Equal(["Content/data/site.json(2,8): error TC1045: The text that starts here is not closed on its line; add '\"' at its end"], run.Messages);
        Assert.Equal(2, CompiledSite.Load(run.Compilation).Evaluate("Site.Data.Site.B"));
    }

    [Theory]
    [InlineData("""{"a": "x\d"}""", """(1,9): error TC1046: '\d' is no escape; write '\\d' for a backslash, or 'd' alone""")]
    [InlineData("""{"a": "it\'s"}""", """(1,10): error TC1046: '\'' is no escape; write the quote alone""")]
    [InlineData("""{"a": "\u12"}""", """(1,8): error TC1046: '\u12' has too few digits; write four of 0-9 and a-f, as in '\u00e9', or '\\u' for a backslash""")]
    [InlineData("{\"a\": \"x\ty\"}", """(1,9): error TC1046: A tab stands in the text; write '\t' in its place""")]
    [InlineData("{\"a\": \"x\r\ny\"}", """(1,9): error TC1046: A line break stands in the text; write '\n' in its place""")]
    public void TC1046_character_that_is_written_differently(string json, string message) => Expect(json, message);

    [Theory]
    [InlineData("NaN", "null, since JSON has no such number")]
    [InlineData("None", "null")]
    [InlineData("True", "true")]
    [InlineData("no", "false")]
    [InlineData("01", "1, or \"01\" if it is text")]
    [InlineData("-01", "-1, or \"-01\" if it is text")]
    [InlineData("+1", "1")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("0x1F", "31, the number in decimal digits")]
    [InlineData("1_000", "1000")]
    public void TC1047_value_that_is_written_differently(string value, string advice) =>
        Expect($"{{\"a\": {value}}}", $"(1,7): error TC1047: '{value}' is not how JSON writes a value; write {advice}");

    [Fact]
    public void TC1040_nesting_beyond_all_reason() => Expect(
        new string('[', 5_000),
        "(1,65): error TC1040: The file has more than 64 levels here, and at most 64 levels are read; split it into several files");

    [Fact]
    public void Several_mistakes_are_reported_in_one_build()
    {
        var run = new GeneratorHarness().Add("data/site.json", "{\n  \"a\": 01,\n  \"b\": True,\n  // c\n  'd': 4,\n}").Run();

        Assert.Equal(["TC1047", "TC1047", "TC1043", "TC1044", "TC1042"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Lists_as_deep_as_can_be_are_compiled_in_time()
    {
        var run = new GeneratorHarness().Add("data/site.json", $"{{\"a\": {new string('[', 63)}1{new string(']', 63)}}}").Run();

        Assert.Empty(run.Messages);
        Assert.Empty(run.CompilerProblems);
    }

    private static void Expect(string json, params string[] starts)
    {
        var run = new GeneratorHarness().Add("data/site.json", json).Run();

        Assert.Equal(starts.Length, run.Messages.Count);
        Assert.All(starts, start => Assert.Contains(run.Messages, message => message.StartsWith($"Content/data/site.json{start}", StringComparison.Ordinal)));
        Assert.Empty(run.CompilerProblems);
    }
}
