using TypedContent.Generator.Collections;
using TypedContent.Generator.Links;

namespace TypedContent.Generator.Tests.Links;

public sealed class UrlPatternTests
{
    [Theory]
    [InlineData("/a", "/a", true)]
    [InlineData("/a", "/A", true)]
    [InlineData("/a", "/ab", false)]
    [InlineData("/a/*", "/a/b", true)]
    [InlineData("/a/*", "/a/b/c", false)]
    [InlineData("/a/**", "/a/b/c", true)]
    [InlineData("**/c", "/a/b/c", true)]
    [InlineData("/*/c/*.png", "/x/c/y.png", true)]
    [InlineData("*", "", true)]
    [InlineData("", "a", false)]
    public void Star_stops_at_slashes_and_two_stars_do_not(string pattern, string text, bool expected) => Assert.Equal(expected, UrlPattern.IsMatch(pattern, text));

    [Theory]
    [InlineData("posts/hello", 2, "posts/helo")]
    [InlineData("posts/hello", 0, null)]
    [InlineData("", 3, "abc")]
    [InlineData("xyz", 2, null)]
    [InlineData("ABC", 0, "abc")]
    public void Nearest_text_is_the_one_with_the_fewest_edits(string text, int limit, string? expected) =>
        Assert.Equal(expected, NearestText.Find(text, ["posts/other", "posts/helo", "abc", "posts/hellooo"], limit));

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("flaw", "lawn", 2)]
    [InlineData("abcdef", "bcdefg", 2)]
    [InlineData("aaaa", "bbbb", 4)]
    [InlineData("saturday", "sunday", 3)]
    public void Distance_is_found_from_its_limit_on(string left, string right, int distance)
    {
        for (var limit = 0; limit < 8; limit++)
        {
            Assert.Equal(limit >= distance, NearestText.Find(left, [right], limit) is not null);
            Assert.Equal(limit >= distance, NearestText.Find(right, [left], limit) is not null);
        }
    }
}
