using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using TypedContent.Generator.Rendering;

namespace TypedContent.Generator.Tests.Rendering;

/// <summary>Whatever a body holds, it is rendered, and what is said of it is true.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "# A", "# A 1", "## B {#own}", "\n", "\n\n", "\r\n", "\r", "---", "===", "> ", "- ", "1. ", "    ", "*", "**", "_", "`", "```", "~~~", "$", "$$",
        "[A]", "[a](b)", "[^1]", "[^1]: note", "![x](y)", "<!-- more -->", "<!--", "-->", "<div>", "</div>", "<a href=\"", "<i>", "&nbsp;", "&#13;", "&amp", "|", "a|b\n-|-\n",
        ":::", "^^^", "{.note}", "{{ x }}", "{% y %}", "cafÃ©", "ðŸ¦„", "é”…", "中文", "हिन्दी", "🦄", "\uD83E", "\0", "\u2028", "word ", "text", ": def", "*[A]: b", "[A]: c",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Frequency(
        (4, Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces))),
        (1, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))).ToArbitrary();

    [Fact]
    public void Every_body_is_rendered() => Check(body =>
    {
        var page = Rendered.Page(body);
        return !page.Html.Contains('\r', StringComparison.Ordinal) && page.WordCount >= 0 && page.ExcerptStart + page.ExcerptLength <= page.Html.Length;
    });

    [Fact]
    public void Heading_ids_are_unique_and_in_the_html() => Check(body =>
    {
        var page = Rendered.Page(body);
        var ids = page.Headings.ToArray().Select(heading => heading.Id).ToArray();
        return ids.Distinct(StringComparer.Ordinal).Count() == ids.Length
            && ids.All(id => page.Html.Contains($"id=\"{id}\"", StringComparison.Ordinal));
    });

    [Fact]
    public void Excerpts_close_their_paragraphs_and_refer_to_no_footnotes() => Check(body =>
    {
        var excerpt = Rendered.Excerpt(body);
        return Regex.Count(excerpt, "<p[ >]") == Regex.Count(excerpt, "</p>") && !excerpt.Contains("fnref", StringComparison.Ordinal);
    });

    [Fact]
    public void Diagnostics_are_within_the_body() => Check(body =>
        MarkdownRenderer.Render(new MarkdownBody("page.md", body, null), default).Diagnostics.ToArray().All(diagnostic =>
            diagnostic.Location!.Place is { Span: var span } && span.End <= body.Length));

    [Fact]
    public void Line_endings_make_no_difference() => Check(body =>
    {
        var unix = body.ReplaceLineEndings("\n");
        return Rendered.Page(unix).Equals(Rendered.Page(unix.Replace("\n", "\r\n", StringComparison.Ordinal)));
    });

    private static void Check(Func<string, bool> property) =>
        Prop.ForAll(Texts, body => property(body)).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
}
