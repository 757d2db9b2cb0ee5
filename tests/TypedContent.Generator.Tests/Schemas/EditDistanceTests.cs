using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Schemas;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("title", "titl")]
    [InlineData("title", "itle")]
    [InlineData("title", "tiitle")]
    [InlineData("title", "titel")]
    [InlineData("title", "itile", false)]
    [InlineData("title", "tible")]
    [InlineData("title", "title", false)]
    [InlineData("title", "tite1", false)]
    [InlineData("title", "eltit", false)]
    [InlineData("ab", "ba")]
    [InlineData("aab", "baa", false)]
    [InlineData("", "a")]
    [InlineData("", "", false)]
    [InlineData("a", "abc", false)]
    public void One_edit_apart(string left, string right, bool expected = true)
    {
        Assert.Equal(expected, EditDistance.Edit(left, right) is not null);
        Assert.Equal(expected, EditDistance.Edit(right, left) is not null);
    }
}
