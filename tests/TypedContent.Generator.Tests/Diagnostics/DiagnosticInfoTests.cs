using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Diagnostics;

public sealed class DiagnosticInfoTests
{
    [Theory]
    [InlineData("a\r\nb", "a  b")]
    [InlineData("a\tb\u0085c\u2028d", "a b c d")]
    [InlineData("äöü 日本 😀", "äöü 日本 😀")]
    public void Arguments_are_on_one_line(string argument, string shown) =>
        Assert.Equal([shown], DiagnosticInfo.OfProject(DiagnosticDescriptors.SiteNameHidden, null, argument).Arguments);

    [Fact]
    public void A_slug_of_two_lines_is_reported_on_one()
    {
        var run = new GeneratorHarness().Add("a.md", "---\nslug: \"a\\nb\"\n---\n").Run();

        Assert.StartsWith("Content/a.md(2,7): error TC4006: The slug 'a b' cannot be used: ", Assert.Single(run.Faults), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Assert.Single(run.Faults));
    }
}
