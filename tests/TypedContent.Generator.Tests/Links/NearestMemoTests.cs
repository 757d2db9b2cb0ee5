using TypedContent.Generator.Links;

namespace TypedContent.Generator.Tests.Links;

public sealed class NearestMemoTests
{
    private readonly List<string> _searches = [];
    private readonly NearestMemo _memo;

    public NearestMemoTests() => _memo = new NearestMemo((text, without) =>
    {
        _searches.Add($"{text} without {without ?? "none"}");
        return text is "unknown" ? null : without is "first" ? "second" : "first";
    });

    [Fact]
    public void A_destination_on_many_pages_is_compared_once()
    {
        Assert.All(Enumerable.Range(0, 100), number => Assert.Equal("first", _memo.Find("x", $"page {number}")));
        Assert.All(Enumerable.Range(0, 100), number => Assert.Null(_memo.Find("unknown", $"page {number}")));
        Assert.Equal(["x without none", "unknown without none"], _searches);
    }

    [Fact]
    public void The_page_itself_is_not_what_was_meant()
    {
        Assert.All(Enumerable.Range(0, 2), _ => Assert.Equal("second", _memo.Find("x", "first")));
        Assert.Equal("first", _memo.Find("x", "other"));
        Assert.Equal(["x without none", "x without first"], _searches);
    }
}
