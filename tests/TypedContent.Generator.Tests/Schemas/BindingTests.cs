using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.Schemas;

public sealed class BindingTests
{
    [Theory]
    [InlineData("2020.12")]
    [InlineData("007")]
    [InlineData("no")]
    [InlineData("2026-1-2")]
    [InlineData("true")]
    public void Text_is_what_its_author_wrote(string text)
    {
        var posts = PageSet.OfPosts().Add("a.md", $"key: {text}").Add("b.md", "key: some text");

        Assert.Equal(new TextValue(text), posts.Value("a.md", "Key"));
    }

    [Theory]
    [InlineData("010", 10)]
    [InlineData("0x1F", 31)]
    [InlineData("0o17", 15)]
    [InlineData("+5", 5)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Integers_are_read_by_the_core_schema(string text, long value) =>
        Assert.Equal(new IntegerValue(value), PageSet.OfPosts().Add("a.md", $"key: {text}").Value("a.md", "Key"));

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData(".5", 0.5)]
    [InlineData("1e3", 1000)]
    [InlineData("-.inf", double.NegativeInfinity)]
    [InlineData(".nan", double.NaN)]
    public void Decimals_are_read_by_the_core_schema(string text, double value) =>
        Assert.Equal(new DoubleValue(value), PageSet.OfPosts().Add("a.md", $"key: {text}").Value("a.md", "Key"));

    [Fact]
    public void Integer_among_decimals_is_a_double() =>
        Assert.Equal(new DoubleValue(8), PageSet.OfPosts().Add("a.md", "key: 010.0").Add("b.md", "key: 0x8").Value("b.md", "Key"));

    [Fact]
    public void Date_is_a_day_number() =>
        Assert.Equal(new DateValue(new DateOnly(2026, 1, 2).DayNumber), PageSet.OfPosts().Add("a.md", "date: '2026-1-2'").Value("a.md", "Date"));

    [Fact]
    public void Date_among_times_is_midnight_utc()
    {
        var posts = PageSet.OfPosts().Add("a.md", "date: 2026-01-02").Add("b.md", "date: 2026-01-02T10:00:00+02:00");

        Assert.Equal(new DateTimeValue(new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero)), posts.Value("a.md", "Date"));
    }

    [Fact]
    public void Scalar_where_a_list_is_inferred_is_a_list_of_one()
    {
        var posts = PageSet.OfPosts().Add("a.md", "tags: one two").Add("b.md", "tags: [x]");

        Assert.Equal(new ListValue([new ListItem(new TextValue("one two"))]), posts.Value("a.md", "Tags"));
    }

    [Fact]
    public void Absent_list_is_empty_and_makes_no_page_incomplete()
    {
        var posts = PageSet.OfPosts().Add("a.md", "tags: [x]").Add("b.md", "").Add("c.md", "tags: \"");

        Assert.Equal(new ListValue([]), posts.Value("b.md", "Tags"));
        Assert.Equal(new ListValue([]), posts.Value("c.md", "Tags"));
        Assert.Null(posts.Bind("c.md").MissingKey);
    }

    [Fact]
    public void Broken_page_is_incomplete_where_a_property_is_not_nullable()
    {
        var posts = PageSet.OfPosts().Add("a.md", "title: x\nrating: 1").Add("b.md", "title: \"");

        Assert.Equal("rating", posts.Bind("b.md").MissingKey);
        Assert.Null(posts.Bind("b.md").Title);
    }

    [Fact]
    public void Error_in_a_nullable_property_leaves_the_page_complete()
    {
        var posts = PageSet.OfPosts().Add("a.md", "date: 2026-02-30").Add("b.md", "date: 2026-02-01").Add("c.md", "");

        Assert.Null(posts.Bind("a.md").MissingKey);
        Assert.Null(posts.Value("a.md", "Date"));
    }

    [Fact]
    public void Nested_values_follow_the_order_of_their_properties()
    {
        var posts = PageSet.OfPosts().Add("a.md", "seo: {a: 1, b: x}").Add("b.md", "seo: {b: y, a: 2}");

        Assert.Equal(new RecordValue([new ListItem(new IntegerValue(2)), new ListItem(new TextValue("y"))]), posts.Value("b.md", "Seo"));
    }

    [Fact]
    public void Value_without_a_type_keeps_all_it_holds()
    {
        var posts = PageSet.OfPosts().Add("a.md", "toc: {depth: 2, 'no': [~, \"1\"]}").Add("b.md", "toc: true");

        Assert.Equal(
            new AnyMappingValue(
            [
                new AnyMember("depth", new AnyScalarValue("2", IsQuoted: false)),
                new AnyMember("no", new AnyListValue([new ListItem(null), new ListItem(new AnyScalarValue("1", IsQuoted: true))])),
            ]),
            posts.Value("a.md", "Toc"));
    }

    [Fact]
    public void Standard_keys_are_text_of_the_page()
    {
        var page = PageSet.OfPosts().Add("a.md", "Title: 2019\nslug: a-b\npermalink: /x/\nexcerpt: |\n  Some\n  text\n").Bind("a.md");

        Assert.Equal(("2019", "a-b", "/x/"), (page.Title, page.Slug, page.Permalink));
    }

    [Fact]
    public void Blank_title_is_none() => Assert.Null(PageSet.OfPosts().Add("a.md", "title: ' '").Bind("a.md").Title);

    [Fact]
    public void Moving_a_key_by_a_line_leaves_the_page_equal()
    {
        var before = PageSet.OfPosts().Add("a.md", "title: x\nrating: 1").Bind("a.md");
        var after = PageSet.OfPosts().Add("a.md", "title: x\n# a comment\n\nrating:   1").Bind("a.md");

        Assert.Equal(before, after);
    }
}
