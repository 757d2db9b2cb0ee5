using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.SiteModels;

public sealed class NameScopeTests
{
    [Theory]
    [InlineData("Post", "Post2")]
    [InlineData("V2", "V2_2")]
    [InlineData("V٣", "V٣2")]
    [InlineData("Count", "Count_2")]
    public void Second_of_a_name_gets_a_number(string wanted, string second)
    {
        var scope = new NameScope(["Count"]);
        scope.Take(wanted, "first");

        Assert.Equal(second, scope.Take(wanted, "second"));
        Assert.Equal("first", scope.OwnerOf(wanted));
    }
}
