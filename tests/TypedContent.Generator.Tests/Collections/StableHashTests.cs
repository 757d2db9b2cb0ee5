using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Tests.Collections;

public sealed class StableHashTests
{
    [Theory]
    [InlineData("", "cbf29ce484222325")]
    [InlineData("a", "af63dc4c8601ec8c")]
    [InlineData("foobar", "85944171f73967e8")]
    public void Hash_is_that_of_the_published_test_vectors(string text, string hash) => Assert.Equal(hash, StableHash.Of(text));
}
