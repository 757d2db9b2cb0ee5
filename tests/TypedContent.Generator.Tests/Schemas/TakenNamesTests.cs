using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Schemas;

public sealed class TakenNamesTests
{
    [Theory]
    [InlineData("Post", "POSTS PostCollection Posting postcard")]
    [InlineData("Posting", "")]
    [InlineData("Po", "POSTS Post PostCollection Posting postcard")]
    [InlineData("A", "")]
    [InlineData("Z", "")]
    public void Longer_names_that_start_alike_are_found_whatever_their_case(string name, string longer)
    {
        var taken = new TakenNames(["postcard", "Post", "Site", "PostCollection", "POSTS", "Posting", "Pin"], PageSet.NoProject);

        Assert.Equal(longer, string.Join(" ", taken.StartingLike(name).Select(taken => taken.Name)));
    }
}
