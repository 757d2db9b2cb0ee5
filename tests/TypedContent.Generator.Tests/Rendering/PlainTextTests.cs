namespace TypedContent.Generator.Tests.Rendering;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<p>one <b>t</b>wo</p>\n<p>three</p>\n", "one two\nthree")]
    [InlineData("<h1 id=\"a\">A</h1>text<br />more", "A\ntext\nmore")]
    [InlineData("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "a\nb")]
    [InlineData("<P>a</P><DIV>b</DIV>", "a\nb")]
    [InlineData("a<!-- b > c -->d<!-->e<!--->f", "adef")]
    [InlineData("a<script type=\"x\">if (1 < 2) '<p>'</script >b<STYLE>p > a {}</style>c", "abc")]
    [InlineData("<a title=\"x > y\" href='>'>link</a>", "link")]
    [InlineData("<a title = \"x > y\">link</a>", "link")]
    [InlineData("&lt;b&gt; &amp;amp; &quot;x&quot; &copy;&nbsp;&#x41;&#66;", "<b> &amp; \"x\" © AB")]
    [InlineData("AT&T <b>x</b>; &unknown; & &;", "AT&T x; &unknown; & &;")]
    [InlineData("1 < 2 <3 a<b </ 4", "1 < 2 <3 a")]
    [InlineData("a \t\n  b\u00A0 c", "a b c")]
    [InlineData("<!DOCTYPE html><?php x ?>a", "a")]
    [InlineData("a<!-- never closed", "a")]
    [InlineData("a<script>never closed", "a")]
    [InlineData("", "")]
    public void Text_is_what_stays_without_the_markup(string html, string text) => Assert.Equal(text, PlainText.FromHtml(html));

    [Theory]
    [InlineData("", 0)]
    [InlineData("one two\nthree", 3)]
    [InlineData("don't e-mail: it’s 1.5 or_so", 5)]
    [InlineData("— a ... b - c", 3)]
    [InlineData("end. Next", 2)]
    [InlineData("Ünïcödé e\u0301te\u0301", 2)]
    [InlineData("我是数学家。", 5)]
    [InlineData("C# 是编程语言 v2", 7)]
    [InlineData("ひらがなカタカナ", 8)]
    [InlineData("コンピューター", 7)]
    [InlineData("한국어 문장", 2)]
    [InlineData("𠀀𠀁", 2)]
    [InlineData("हिन्दी में", 2)]
    [InlineData("🦄 🦄", 0)]
    [InlineData("привет, мир", 2)]
    public void Words_are_counted_by_the_customs_of_the_script(string text, int words) => Assert.Equal(words, WordCounter.Count(text));

    [Fact]
    public void Word_count_of_a_page_is_that_of_its_text() => Assert.Equal(7, Rendered.Page("# A title\n\nsome *prose*, `code` and\n\n```\nx\n```").WordCount);

    [Theory]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("</script")]
    [InlineData("<a href=\"")]
    [InlineData("&")]
    [InlineData("&#")]
    public void Hostile_text_is_read_to_its_end(string piece) => Assert.NotNull(PlainText.FromHtml(string.Concat(Enumerable.Repeat(piece, 200_000))));
}
