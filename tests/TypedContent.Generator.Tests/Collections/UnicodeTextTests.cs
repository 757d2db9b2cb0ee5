using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Tests.Collections;

public sealed class UnicodeTextTests
{
    [Theory]
    [InlineData(@"e\u0301", @"\u00E9")]
    [InlineData(@"a\uD800b", @"a\uFFFDb")]
    [InlineData(@"a\uDC00", @"a\uFFFD")]
    [InlineData(@"\uFFFE", @"\uFFFD")]
    [InlineData(@"\uD83F\uDFFE", @"\uFFFD")]
    [InlineData(@"\uD842\uDFB7", @"\uD842\uDFB7")]
    public void Text_is_composed_and_holds_characters_only(string text, string composed) =>
        Assert.Equal(Unescape(composed), UnicodeText.Composed(Unescape(text)));

    /// <summary>Half a surrogate pair does not survive in the attributes of an assembly.</summary>
    private static string Unescape(string text) => System.Text.RegularExpressions.Regex.Unescape(text);
}
