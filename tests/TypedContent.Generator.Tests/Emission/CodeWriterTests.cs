using TypedContent.Generator.Emission;

namespace TypedContent.Generator.Tests.Emission;

public sealed class CodeWriterTests
{
    [Fact]
    public void Blocks_indent_their_lines()
    {
        var writer = new CodeWriter();
        using (writer.Open("class A"))
        {
            using (writer.Open("int B() => C switch", "};"))
            {
                writer.Line("_ => 1,");
            }
        }

        Assert.Equal("class A\n{\n    int B() => C switch\n    {\n        _ => 1,\n    };\n}\n", writer.ToString());
    }

    [Fact]
    public void Empty_lines_have_no_indentation() => Assert.Equal("a\n\nb\n", new CodeWriter().Line("a").Line().Line("b").ToString());
}
