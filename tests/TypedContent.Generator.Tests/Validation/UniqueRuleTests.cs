using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;
using TypedContent.Generator.Tests.Schemas;
using TypedContent.Generator.Validation;

namespace TypedContent.Generator.Tests.Validation;

public sealed class UniqueRuleTests
{
    [Fact]
    public void TC2040_two_entries_with_one_value_are_both_named() => Assert.Equal(
        [
            "/site/Content/posts/a.md(3,6,3,8): error TC2040: 'sku' is 'x' as in Content/posts/b.md, and must be unique in its collection: change one of them",
            "/site/Content/posts/b.md(3,6,3,8): error TC2040: 'sku' is 'x' as in Content/posts/a.md, and must be unique in its collection: change one of them",
        ],
        Check(Page("b", "x"), Page("a", "x"), Page("c", "y")));

    [Fact]
    public void Case_tells_two_values_apart() => Assert.Empty(Check(Page("a", "x"), Page("b", "X")));

    [Fact]
    public void Collections_and_properties_are_apart() =>
        Assert.Empty(Check(Page("a", "x"), Page("b", "x", property: "Isbn"), Page("c", "x") with { Type = new TypeKey(PageRole.Entry, "news") }));

    [Fact]
    public void An_entry_may_repeat_its_own_value() => Assert.Empty(Check(Page("a", "x"), Page("a", "x")));

    [Fact]
    public void Of_three_each_names_one() => Assert.Equal(3, Check(Page("a", "x"), Page("b", "x"), Page("c", "x")).Count());

    private static IEnumerable<string> Check(params PageFacts[] pages) => UniqueRule.Check([.. pages]).Select(PageSet.Show);

    private static PageFacts Page(string page, string value, string property = "Sku") =>
        new($"/site/Content/posts/{page}.md", $"Content/posts/{page}.md", new TypeKey(PageRole.Entry, "posts"), page, $"/posts/{page}/", default, default)
        {
            UniqueValues = [new UniqueValue("sku", property, value, new SourceSpan(new TextSpan(20, 2), new LinePositionSpan(new(2, 5), new(2, 7))))],
        };
}
