using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.DataFiles;

/// <summary>CSV by the rules of RFC 4180, and what its authors are told.</summary>
public sealed class CsvTests
{
    [Theory]
    [InlineData("a,b\n1,x\n", "A", 1)]
    [InlineData("a,b\r\n1,\"x\r\ny\"\r\n", "B", "x\r\ny")]
    [InlineData("a,b\n1,\"say \"\"hi\"\", Ada\"", "B", "say \"hi\", Ada")]
    [InlineData("\uFEFFa,b\n\"1\",x", "A", 1)]
    [InlineData("a,b\n1,\n", "B", null)]
    [InlineData("a,b\n1,\"\"\n", "B", null)]
    [InlineData("a,b\n\n  \n1,x\n\n", "B", "x")]
    [InlineData("a , b\n 1 , x \n", "B", "x")]
    [InlineData("a,b\n1,\" x \"\n", "B", " x ")]
    [InlineData("a,b\n1,2026-01-02\n", "B.Day", 2)]
    [InlineData("a,b\n1,true\n", "B", true)]
    [InlineData("a,b\n1,\"null\"\n", "B", "null")]
    [InlineData("a,b\n1,it's 5' tall\n", "B", "it's 5' tall")]
    [InlineData("a,b\n1,00420\n2,12345\n", "B", "00420")]
    [InlineData("a,\n1,\n", "A", 1)]
    public void A_field_is_what_csv_says(string csv, string member, object? value)
    {
        var run = new GeneratorHarness().Add("team.csv", csv).Run();

        Assert.Empty(run.Messages);
        Assert.Equal(value, CompiledSite.Load(run.Compilation).Evaluate($"Site.Team[0].{member}"));
    }

    [Fact]
    public void TC1050_row_with_more_or_fewer_fields_than_the_header() => Expect(
        "id,name\na,b,c\nd\ne,f\n",
        "(2,5): error TC1050: This row has 3 fields and the header 2: put a field that holds a comma in double quotes, or remove what is too much",
        "(3,1): error TC1050: This row has 1 field and the header 2: 'name' is missing; write a comma for each field that is left empty");

    [Fact]
    public void TC1051_quote_inside_a_field() => Expect(
        "id,name\na,say \"hi\"\n\"b\" x,c\n",
        "(2,7): error TC1051: A '\"' belongs around a whole field, and this field begins without one; write \"say \"\"hi\"\"\"",
        "(3,3): error TC1051: A '\"' belongs around a whole field, and this field goes on behind one; write \"b x\"");

    [Theory]
    [InlineData("id,name\na,\"never\nb,ok\n")]
    [InlineData("id,name\na,\"never\nb,\"ok\"\n")]
    public void TC1052_quote_that_is_not_closed_costs_one_row(string csv)
    {
        var run = Expect(csv, "(2,3): error TC1052: The quote that opens this field is never closed; add '\"' where the field ends, before a comma or the end of a line");

        Assert.Equal("ok", CompiledSite.Load(run.Compilation).Evaluate("Site.Team.B.Name"));
    }

    [Theory]
    [InlineData(";", "';'")]
    [InlineData("\t", "tabs")]
    [InlineData("|", "'|'")]
    public void TC1053_other_separator(string separator, string name)
    {
        var run = Expect(
            $"id{separator}name\na{separator}b\n",
            $"(1,3): error TC1053: The columns of this file are separated by {name}; CSV has commas between fields, so save it again with ',' as the separator");

        Assert.Equal("b", CompiledSite.Load(run.Compilation).Evaluate("Site.Team.A.Name"));
    }

    [Fact]
    public void TC1054_column_without_a_name() => Expect(
        "id,,x\na,b,c\n",
        "(1,4): error TC1054: Column 2 holds values and has no name; write one here, in the first row, since the names become properties");

    [Fact]
    public void A_name_that_two_columns_have_is_an_error() => Expect(
        "id,id\na,b\n", "(1,4): error TC1006: The key 'id' is already given on line 1, and only that value counts; remove or rename one of the two");

    [Fact]
    public void A_table_without_rows_is_an_empty_collection() => Assert.Equal(0, CompiledSite.Load(Expect("id,name\n").Compilation).Evaluate("Site.Team.Count"));

    [Fact]
    public void A_column_of_numbers_with_one_text_points_at_the_text()
    {
        var rows = string.Concat(Enumerable.Range(1, 25).Select(number => $"{number},{(number == 7 ? "seven" : number)}\n"));

        Expect($"id,age\n{rows}", "(8,3): error TC2001: 'age' is 'seven' here, but a whole number in 24 of 25 values: write digits only");
    }

    private static GeneratorRun Expect(string csv, params string[] messages)
    {
        var run = new GeneratorHarness().Add("team.csv", csv).Run();

        Assert.Equal(messages.Select(message => $"Content/team.csv{message}"), run.Messages);
        Assert.Empty(run.CompilerProblems);
        return run;
    }
}
