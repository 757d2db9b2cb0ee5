using TypedContent.Generator.Links;

namespace TypedContent.Generator.Tests.Links;

public sealed class DestinationTests
{
    [Theory]
    [InlineData("mailto:a@example.org")]
    [InlineData("git+ssh://example.org/a.md")]
    [InlineData("x-app.v2:page")]
    public void Scheme_starts_with_a_letter(string url) => Assert.Equal(DestinationKind.External, Destination.Parse(url).Kind);

    [Theory]
    [InlineData("+a:b")]
    [InlineData("-a:b")]
    [InlineData(".a:b")]
    [InlineData("2a:b")]
    [InlineData(":b")]
    public void Nothing_else_starts_a_scheme(string url) => Assert.Equal(DestinationKind.Url, Destination.Parse(url).Kind);
}
