using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Tests.FrontMatter;

public sealed class SuppressionReaderTests
{
    [Theory]
    [InlineData("---\n# typedcontent: ignore TC2004\na: 1\n---\n", 1, "TC2004")]
    [InlineData("---\na: 1 # typedcontent: ignore TC2004\n---\n", 1, "TC2004")]
    [InlineData("---\na: 1 #typedcontent: ignore TC2\n---\n", 1, "TC2")]
    [InlineData("---\na: 1\n---\n\n<!-- typedcontent: ignore TC3001 -->\n", 4, "TC3001")]
    [InlineData("text <!--typedcontent: ignore TC3001--> text\n", 0, "TC3001")]
    [InlineData("<!-- typedcontent: ignore TC3001 since the page is old -->\n", 0, "TC3001")]
    public void A_comment_suppresses(string text, int line, string id) =>
        Assert.Equal([new Suppression(line, id)], Page.Parse(text).Suppressions);

    [Theory]
    [InlineData("<!-- typedcontent: ignore TC3001 TC3002 -->")]
    [InlineData("<!-- typedcontent: ignore TC3001, TC3002 -->")]
    [InlineData("<!-- typedcontent: ignore TC3001,TC3002 -->")]
    public void Several_ids_in_one_comment(string text) =>
        Assert.Equal([new Suppression(0, "TC3001"), new Suppression(0, "TC3002")], Page.Parse(text).Suppressions);

    [Theory]
    [InlineData("# typedcontent: ignore TC3001\n")]
    [InlineData("typedcontent: ignore TC3001\n")]
    [InlineData("<!-- typedcontent: ignore TC3001\n")]
    [InlineData("<!-- typedcontent: ignore everything -->\n")]
    [InlineData("<!-- typedcontent: ignored TC3001 -->\n")]
    [InlineData("<!-- typedcontent: -->\n")]
    [InlineData("---\na: x#typedcontent: ignore TC2004\n---\n")]
    [InlineData("---\na: 1\n# <!-- typedcontent: ignore TC2004 -->\n---\n")]
    public void Other_text_suppresses_nothing(string text) => Assert.Empty(Page.Parse(text).Suppressions);
}
