using System.Text.Json;

namespace TypedContent.Tests;

public sealed class FrontMatterValueTests
{
    [Theory]
    [InlineData("true", "true")]
    [InlineData("True", "true")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("42", "42")]
    [InlineData("-1.50", "-1.50")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    [InlineData("007", "7")]
    [InlineData("+1", "1")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("1e3", "1e3")]
    [InlineData("1e999", "\"1e999\"")]
    [InlineData("NaN", "\"NaN\"")]
    [InlineData("2026-01-31", "\"2026-01-31\"")]
    [InlineData("", "\"\"")]
    public void A_plain_scalar_is_natural_JSON(string text, string json) => Assert.Equal(json, JsonSerializer.Serialize(FrontMatterValue.Scalar(text)));

    [Fact]
    public void A_quoted_scalar_is_text() => Assert.Equal("\"42\"", JsonSerializer.Serialize(FrontMatterValue.Scalar("42", isQuoted: true)));

    [Theory]
    [InlineData("""{"b":[1,"1",null,{}],"a":{"x":true}}""")]
    [InlineData("null")]
    [InlineData("[]")]
    public void JSON_reads_back(string json) => Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<FrontMatterValue>(json)));

    [Fact]
    public void Values_of_equal_parts_are_equal()
    {
        var value = JsonSerializer.Deserialize<FrontMatterValue>("""{"b":[1,"1",null,{}]}""")!; // Not null: an object.
        var same = JsonSerializer.Deserialize<FrontMatterValue>("""{"b":[1,"1",null,{}]}""");

        Assert.Equal(value, same);
        Assert.Equal(value.GetHashCode(), same?.GetHashCode());
        Assert.NotEqual(value, JsonSerializer.Deserialize<FrontMatterValue>("""{"b":[1,1,null,{}]}"""));
    }

    [Fact]
    public void Helpers_read_scalars()
    {
        Assert.True(FrontMatterValue.Scalar("42").TryGetInt64(out var integer) && integer == 42);
        Assert.True(FrontMatterValue.Scalar("4.5").TryGetDouble(out var number) && number is 4.5);
        Assert.True(FrontMatterValue.Scalar("false").TryGetBoolean(out var boolean) && !boolean);
        Assert.True(FrontMatterValue.Scalar("2026-01-31").TryGetDate(out var date) && date == new DateOnly(2026, 1, 31));
        Assert.Equal("42", FrontMatterValue.Scalar("42", isQuoted: true).Text);
    }

    [Fact]
    public void Helpers_refuse_what_is_something_else()
    {
        Assert.False(FrontMatterValue.Scalar("42", isQuoted: true).TryGetInt64(out _));
        Assert.False(FrontMatterValue.Scalar("yes").TryGetBoolean(out _));
        Assert.False(FrontMatterValue.Scalar("2026-02-30").TryGetDate(out _));
        Assert.False(FrontMatterValue.Null.TryGetDouble(out _));
        Assert.Null(FrontMatterValue.List([]).Text);
    }

    [Fact]
    public void Members_are_reached_by_key()
    {
        var value = FrontMatterValue.Mapping([new("key", FrontMatterValue.Scalar("x"))]);

        Assert.Equal("x", value["key"]?.Text);
        Assert.Null(value["Key"]);
        Assert.Null(FrontMatterValue.Null["key"]);
    }
}
