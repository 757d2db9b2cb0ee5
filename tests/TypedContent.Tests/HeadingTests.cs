namespace TypedContent.Tests;

public sealed class HeadingTests
{
    [Fact]
    public void Headings_of_equal_parts_are_equal() => Assert.Equal(new Heading(2, "a", "A"), new Heading(2, "a", "A"));
}
