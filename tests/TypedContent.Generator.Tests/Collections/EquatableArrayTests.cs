using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Tests.Collections;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Arrays_of_equal_elements_are_equal()
    {
        EquatableArray<string> one = ["a", "b"];
        EquatableArray<string> other = ["a", "b"];

        Assert.True(one.Equals(other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Order_counts() => Assert.False(new EquatableArray<string>(["a", "b"]).Equals(["b", "a"]));

    [Fact]
    public void Default_is_empty() => Assert.True(default(EquatableArray<string>).Equals([]));
}
