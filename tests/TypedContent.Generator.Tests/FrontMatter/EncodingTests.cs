using System.Text;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.FrontMatter;

namespace TypedContent.Generator.Tests.FrontMatter;

/// <summary>Files whose bytes are not those of the text that their authors saw.</summary>
public sealed class EncodingTests
{
    private const string Remedy = "save it as UTF-8, or move it out of the content folder if it is not text";

    [Theory]
    [InlineData("---\ntitle: Caf\uFFFD\n---\n\uFFFD\n", "(2,11)")]
    [InlineData("---\ntitle: Tea\n---\nOne\nA caf\uFFFD, a caf\uFFFD\n", "(5,6)")]
    [InlineData("+++\ntitle = 'Caf\uFFFD'\n", "(2,13)")]
    public void TC1030_bytes_that_are_not_UTF_8_are_reported_once(string text, string position) =>
        Assert.Contains($"{position} TC1030 «\uFFFD» The file is not UTF-8, since it has bytes that are no character here; {Remedy}", Page.Problems(text).Single(problem => problem.Contains("TC1030", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData("\0\0\0\0", "(1,1)")]
    [InlineData("#\0 \0H\0i\0", "(1,2)")]
    [InlineData("---\na: 1\n---\nx\n\0\0", "(5,1)")]
    public void TC1030_NUL_outside_front_matter(string text, string position) =>
        Assert.Equal([$"{position} TC1030 «\0» The file is not UTF-8, since it has a NUL character here; {Remedy}"], Page.Problems(text));

    [Fact]
    public void TC1030_not_for_a_NUL_in_front_matter_which_is_a_control_character() =>
        Assert.StartsWith("(2,5) TC1026 ", Assert.Single(Page.ProblemsOf("a: x\0y")), StringComparison.Ordinal);

    [Fact]
    public void TC1030_text_that_only_the_code_page_of_the_machine_makes_readable()
    {
        var bytes = Encoding.Latin1.GetBytes("---\ntitle: Café\n---\n");

        var diagnostic = Assert.Single(Parse(SourceText.From(new MemoryStream(bytes), Encoding.Latin1)).Diagnostics);

        Assert.Equal(("TC1030", "a byte that is a character in iso-8859-1 only"), (diagnostic.Id, diagnostic.Arguments[0]));
        Assert.Equal(new LinePosition(1, 10), diagnostic.Location!.Place.Lines.Start);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void TC1030_not_for_Unicode_with_a_byte_order_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("---\ntitle: Café 😀\n---\nA café\n")];

        Assert.Empty(Parse(SourceText.From(new MemoryStream(bytes))).Diagnostics);
    }

    [Fact]
    public void TC1030_not_for_a_replacement_character_that_a_strict_reader_let_through() =>
        Assert.Empty(Parse(SourceText.From("What \uFFFD means\n", new UTF8Encoding(false, throwOnInvalidBytes: true))).Diagnostics);

    [Fact]
    public void TC1030_not_for_the_ways_to_write_the_character_that_stands_for_lost_bytes() =>
        Assert.Empty(Page.Problems("---\ntitle: \"\\uFFFD\"\n---\n&#xFFFD;\n"));

    [Fact]
    public void TC3001_text_in_front_matter_that_was_decoded_wrongly() => Assert.Equal(
        [
            "(2,11) TC3001 «Ã©» 'cafÃ©' is UTF-8 that was once read as Windows-1252; it should be 'café'",
            "(5,6) TC3001 «Ã©» 'tÃ©' is UTF-8 that was once read as Windows-1252; it should be 'té'",
        ],
        Page.Problems("---\r\ntitle: cafÃ©\r\ntags:\r\n  # a\r\n  - tÃ©\r\n---\r\nA cafÃ© of the body\r\n"));

    [Fact]
    public void TC3001_leaves_the_value() =>
        Assert.Equal("cafÃ©", Assert.IsType<ScalarNode>(Page.FrontMatterOf("title: cafÃ©").Find("title")).Text);

    [Fact]
    public void TC3001_not_for_front_matter_in_any_language() => Assert.Empty(Page.ProblemsOf("title: Été à São Paulo\ntags: [привет, 你好, “été”]"));

    private static Generator.Diagnostics.Outcome<ParsedFile> Parse(SourceText text) => FrontMatterParser.Parse(Page.Path, text, CancellationToken.None);
}
