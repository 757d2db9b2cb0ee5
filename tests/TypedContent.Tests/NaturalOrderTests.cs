using TypedContent.Runtime;

namespace TypedContent.Tests;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("docs/2-x", "docs/10-x")]
    [InlineData("docs/x2", "docs/x10y")]
    [InlineData("a/b", "a-b")]
    [InlineData("a/z", "a1")]
    [InlineData("a", "a/b")]
    [InlineData("a", "B")]
    [InlineData("A", "a")]
    [InlineData("01", "1")]
    [InlineData("1", "01a")]
    [InlineData("99999999999999999999", "100000000000000000000")]
    [InlineData("2026-01-02-b", "2026-01-03-a")]
    public void Paths_come_in_the_order_that_people_count_in(string first, string second)
    {
        Assert.True(NaturalOrder.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Compare(second, first) > 0);
        Assert.Equal(0, NaturalOrder.Compare(first, new string(first)));
    }
}
