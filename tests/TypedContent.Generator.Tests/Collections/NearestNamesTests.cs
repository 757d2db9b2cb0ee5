using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Tests.Collections;

public sealed class NearestNamesTests
{
    [Theory]
    [InlineData("unk", "n u")]
    [InlineData("ab", "cd x y")]
    [InlineData("x", "y")]
    [InlineData("tags", "taxi toes")]
    [InlineData("word", "a ab abc")]
    public void Names_that_share_little_are_not_near(string name, string candidates) => Assert.Empty(NearestNames.Near(name, candidates.Split(' ')));

    [Theory]
    [InlineData("tilte", "title")]
    [InlineData("dtae", "date")]
    [InlineData("tag", "tags")]
    [InlineData("de", "description")]
    [InlineData("uk", "us")]
    [InlineData("Authr", "author")]
    public void Typos_are_near(string name, string candidate) => Assert.Equal([candidate], NearestNames.Near(name, [candidate]));
}
