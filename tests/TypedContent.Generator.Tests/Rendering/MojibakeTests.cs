namespace TypedContent.Generator.Tests.Rendering;

public sealed class MojibakeTests
{
    [Fact]
    public void TC3001_accented_letter_that_was_decoded_wrongly()
    {
        var (message, covered) = Assert.Single(Rendered.Diagnostics("Text\r\n\r\nA cafÃ© here.\r\n"));

        Assert.Equal("page.md(3,6): warning TC3001: 'cafÃ©' is UTF-8 that was once read as Windows-1252; it should be 'café'", message);
        Assert.Equal("Ã©", covered);
    }

    [Theory]
    [InlineData("ðŸ¦„", "🦄", "ðŸ¦„")]
    [InlineData("itâ€™s", "it’s", "â€™")]
    [InlineData("â€œquotedâ€\u009D", "“quoted”", "â€œquotedâ€\u009D")]
    [InlineData("dÃ©jÃ\u00A0 vu", "déjà", "Ã©jÃ\u00A0")]
    [InlineData("Ã‰tÃ©", "Été", "Ã‰tÃ©")]
    [InlineData("10Â\u00A0km", "10\u00A0km", "Â\u00A0")]
    [InlineData("CÃ”TE", "CÔTE", "Ã”")]
    [InlineData("Å\u0081Ã³dÅº", "Łódź", "Å\u0081Ã³dÅº")]
    [InlineData("Ð¿Ñ€Ð¸Ð²ÐµÑ‚", "привет", "Ð¿Ñ€Ð¸Ð²ÐµÑ‚")]
    [InlineData("ä½\u00A0å¥½", "你好", "ä½\u00A0å¥½")]
    public void TC3001_says_what_the_text_should_have_been(string text, string meant, string run)
    {
        var (message, covered) = Assert.Single(Rendered.Diagnostics($"x {text} y"));

        Assert.EndsWith($"it should be '{meant}'", message, StringComparison.Ordinal);
        Assert.Equal(run, covered);
    }

    [Theory]
    [InlineData("Ã, Â and ð alone")]
    [InlineData("SÃO PAULO, MAÇÃ, não, você")]
    [InlineData("A “IRMÔ disse")]
    [InlineData("«CAFÉ» et “ÉTÉ”, “été”… déjà vu»…")]
    [InlineData("das „MENܓ und „Ä“")]
    [InlineData("MAÇÃ—fruta")]
    [InlineData("café 5 €, 20 ° — naïve, Øre, ñandú")]
    [InlineData("你好 привет γειά 🦄")]
    public void Text_that_is_meant_so_is_left_alone(string text) => Assert.Empty(Rendered.Diagnostics(text));

    [Fact]
    public void Each_word_is_reported_up_to_a_limit() => Assert.Equal(20, Rendered.Diagnostics(string.Concat(Enumerable.Repeat("cafÃ© ", 30))).Length);

    [Fact]
    public void Code_counts_too() => Assert.Equal("Ã©", Assert.Single(Rendered.Diagnostics("`cafÃ©`")).Covered);
}
