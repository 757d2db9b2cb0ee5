using TypedContent.Generator.Discovery;

namespace TypedContent.Generator.Tests.Discovery;

public sealed class NamespaceSanitizerTests
{
    [Theory]
    [InlineData("My.Site", "My.Site")]
    [InlineData("my-app", "my_app")]
    [InlineData("my app", "my_app")]
    [InlineData("1st", "_1st")]
    [InlineData("a.1b.c", "a._1b.c")]
    [InlineData("a.class.b", "a.class.b")]
    [InlineData("@int.ok", "int.ok")]
    [InlineData("@fine", "fine")]
    [InlineData(".a..b.", "a.b")]
    [InlineData("日本.é", "日本.é")]
    [InlineData("a#b;c", "a_b_c")]
    [InlineData("x.\u0301y", "x._\u0301y")]
    [InlineData("\U0001F984", "__")]
    [InlineData("record.var", "record.var")]
    public void Text_becomes_a_namespace_that_compiles(string text, string expected) =>
        Assert.Equal(expected, NamespaceSanitizer.Sanitize(text));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("..")]
    public void Text_without_a_name_is_the_global_namespace(string text) =>
        Assert.Null(NamespaceSanitizer.Sanitize(text));

    [Theory]
    [InlineData("my-app.1st.class")]
    [InlineData("@int..x")]
    public void A_sanitised_namespace_stays_as_it_is(string text) =>
        Assert.Equal(NamespaceSanitizer.Sanitize(text), NamespaceSanitizer.Sanitize(NamespaceSanitizer.Sanitize(text)!));
}
