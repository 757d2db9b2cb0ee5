using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Tests.Collections;

public sealed class ContentHashTests
{
    // printf '' | sha256sum; printf 'a\nb\n' | sha256sum
    [Theory]
    [InlineData("", "e3b0c44298fc1c14")]
    [InlineData("a\nb\n", "911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2")]
    public void Hash_is_the_beginning_of_sha256(string text, string sha256) => Assert.Equal(sha256[..16], ContentHash.Of(text));

    [Theory]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb\r")]
    [InlineData("a\r\nb\r")]
    public void Line_endings_hash_alike(string text) => Assert.Equal(ContentHash.Of("a\nb\n"), ContentHash.Of(text));
}
