namespace TypedContent.Generator.Tests.Schemas;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("true", "yes", "true or false", "write true")]
    [InlineData("true", "Off", "true or false", "write false")]
    [InlineData("true", "maybe", "true or false", "write true or false")]
    [InlineData("true", "'true'", "true or false", "leave out the quotes")]
    [InlineData("true", "''", "true or false", "write a value, or leave out the quotes too")]
    [InlineData("1", "one", "a whole number", "write digits only")]
    [InlineData("1", "'2'", "a whole number", "leave out the quotes")]
    [InlineData("1.5", "1,5", "a number", "write a number such as 1.5")]
    [InlineData("2026-01-02", "05/13/2026", "a date", "write 2026-05-13")]
    [InlineData("2026-01-02", "13/05/2026", "a date", "write 2026-05-13")]
    [InlineData("2026-01-02", "05/06/2026", "a date", "write the date as in 2026-01-31")]
    [InlineData("2026-01-02 10:00", "May 13", "a date or a time", "write the date as in 2026-01-31, or 2026-01-31T18:30:00Z")]
    public void TC2001_value_is_the_odd_one_out(string usual, string odd, string expected, string advice)
    {
        var posts = PageSet.OfPosts().AddMany(19, $"key: {usual}").Add("odd.md", $"key: {odd}");

        Assert.Equal(
            [$"odd.md(2,6,2,{6 + odd.Length}): error TC2001: 'key' is '{odd.Trim('\'')}' here, but {expected} in 19 of 20 values: {advice}"],
            posts.Diagnostics);
        Assert.False(posts.Property("Key").IsNullable);
        Assert.Equal("key", posts.Bind("odd.md").MissingKey);
        Assert.Null(posts.Bind("p01.md").MissingKey);
    }

    [Theory]
    [InlineData(18, 1)]
    [InlineData(20, 3)]
    public void TC2001_not_for_few_values_nor_for_many_odd_ones(int usual, int odd)
    {
        var posts = PageSet.OfPosts().AddMany(usual, "key: 1");
        for (var i = 0; i < odd; i++)
        {
            posts.Add($"x{i}.md", "key: x");
        }

        Assert.Empty(posts.Diagnostics);
        Assert.Equal("Key: string", posts.Properties);
    }

    [Theory]
    [InlineData("text", "2019")]
    [InlineData("1", "2.5")]
    [InlineData("2026-01-02", "'2026-01-03'")]
    [InlineData("2026-01-02", "2026-01-03T10:00:00Z")]
    [InlineData("1", "[2]")]
    public void TC2001_not_for_text_nor_for_kinds_that_have_a_type_in_common(string usual, string other) =>
        Assert.Empty(PageSet.OfPosts().AddMany(30, $"key: {usual}").Add("other.md", $"key: {other}").Diagnostics);

    [Fact]
    public void TC2007_also_where_another_page_makes_the_property_text() => Assert.Equal(
        "bad.md(2,7,2,17): error TC2007: '2026-02-30' looks like a date, but February 2026 has 28 days",
        Assert.Single(PageSet.OfPosts().AddMany(3, "date: 2026-01-01").Add("bad.md", "date: 2026-02-30").Add("us.md", "date: 01/25/2026").Diagnostics));

    [Fact]
    public void TC2002_key_one_edit_from_the_key_of_most_pages()
    {
        var posts = PageSet.OfPosts().AddMany(2, "image_circular: true").Add("typo.md", "a: 1\nimage_cicular: false");

        Assert.Equal(
            "typo.md(3,1,3,14): error TC2002: The key 'image_cicular' looks like a misspelling of 'image_circular', which 2 of 3 have: "
            + "write 'image_circular', or a key that differs by more than one letter",
            Assert.Single(posts.Diagnostics));
        Assert.Equal("ImageCircular: bool, A: int?", posts.Properties);
        Assert.Equal(new Model.BooleanValue(false), posts.Value("typo.md", "ImageCircular"));
    }

    [Fact]
    public void TC2002_in_a_nested_mapping()
    {
        var posts = PageSet.OfPosts().AddMany(3, "profile:\n  align: right").Add("typo.md", "profile:\n  algin: left");

        Assert.StartsWith("typo.md(3,3,3,8): error TC2002: The key 'algin' looks like a misspelling of 'align'", Assert.Single(posts.Diagnostics), StringComparison.Ordinal);
        Assert.Equal("Profile: PostProfile { Align: string }", posts.Properties);
    }

    [Fact]
    public void TC2002_also_for_a_standard_key()
    {
        var posts = PageSet.OfPosts().AddMany(3, "title: A").Add("typo.md", "titel: B");

        Assert.StartsWith("typo.md(2,1,2,6): error TC2002:", Assert.Single(posts.Diagnostics), StringComparison.Ordinal);
        Assert.Equal("B", posts.Bind("typo.md").Title);
    }

    [Theory]
    [InlineData("image: a", "image: a\nimages: b")]
    [InlineData("author: a", "authors: [a, b]")]
    [InlineData("date: 2026-01-01", "data: x")]
    [InlineData("weight: 1", "height: 1")]
    [InlineData("header: a", "header2: b")]
    [InlineData("tag: a", "tags: a")]
    [InlineData("subtitle: a", "sbtite: a")]
    public void TC2002_not_for_a_key_that_is_meant(string usual, string other) =>
        Assert.DoesNotContain(PageSet.OfPosts().AddMany(5, usual).Add("other.md", other).Diagnostics, text => text.Contains("TC2002", StringComparison.Ordinal));

    [Fact]
    public void TC2002_not_for_a_key_on_three_pages()
    {
        var posts = PageSet.OfPosts().AddMany(5, "image: a");
        posts.Add("x.md", "imag: b").Add("y.md", "imag: b").Add("z.md", "imag: b");

        Assert.Empty(posts.Diagnostics);
    }

    [Fact]
    public void Message_stays_on_one_line_and_short()
    {
        var posts = PageSet.OfPosts().AddMany(20, "\"a\\nb\": 1").Add("odd.md", $"\"a\\nb\": \"{new string('x', 100)}\\ny\"");

        Assert.EndsWith(
            $"error TC2001: 'a b' is '{new string('x', 79)}…' here, but a whole number in 20 of 21 values: write digits only",
            Assert.Single(posts.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void TC2003_two_spellings_of_a_key_on_one_page()
    {
        var posts = PageSet.OfPosts().Add("a.md", "toc-hide: true\ntoc_hide: false");

        Assert.Equal(
            "a.md(3,1,3,9): error TC2003: The keys 'toc_hide' and 'toc-hide' are both the property 'TocHide', "
            + "since case, '-', '_' and other separators do not count: leave one of them out",
            Assert.Single(posts.Diagnostics));
        Assert.Equal(new Model.BooleanValue(true), posts.Value("a.md", "TocHide"));
    }

    [Fact]
    public void TC2003_second_key_has_no_say_in_the_type() =>
        Assert.Equal("TocHide: bool", PageSet.OfPosts().Add("a.md", "toc-hide: true\ntoc_hide: perhaps").Properties);

    [Fact]
    public void TC2004_key_that_one_of_twenty_pages_lacks()
    {
        var posts = PageSet.OfPosts().AddMany(19, "subtitle: a").Add("x.md", "other: 1");

        Assert.Equal(
            "x.md(1,1,3,4): info TC2004: 'subtitle' has a value on all but 1 of 20 and is not here, which makes 'Subtitle' nullable",
            Assert.Single(posts.Diagnostics));
    }

    [Fact]
    public void TC2004_key_that_is_empty_on_two_pages()
    {
        var posts = PageSet.OfPosts().AddMany(18, "subtitle: a").Add("x.md", "subtitle: ~").Add("y.md", "subtitle: null");

        Assert.Equal(
            [
                "x.md(2,11,2,12): info TC2004: 'subtitle' has a value on all but 2 of 20 and is empty here, which makes 'Subtitle' nullable",
                "y.md(2,11,2,15): info TC2004: 'subtitle' has a value on all but 2 of 20 and is empty here, which makes 'Subtitle' nullable",
            ],
            posts.Diagnostics);
    }

    [Fact]
    public void TC2004_at_the_place_of_a_value_that_is_not_there() =>
        Assert.StartsWith(
            "x.md(2,10,2,10): info TC2004",
            Assert.Single(PageSet.OfPosts().AddMany(19, "subtitle: a").Add("x.md", "subtitle:").Diagnostics), StringComparison.Ordinal);

    [Theory]
    [InlineData(18, "subtitle: a")]
    [InlineData(30, "subtitle: [a]")]
    [InlineData(30, "title: a")]
    public void TC2004_not_for_few_pages_lists_or_the_title(int count, string frontMatter) =>
        Assert.Empty(PageSet.OfPosts().AddMany(count, frontMatter).Add("x.md", "").Diagnostics);

    [Fact]
    public void TC2004_not_on_a_broken_page() =>
        Assert.StartsWith(
            "lacking.md(1,1,2,4): ",
            Assert.Single(PageSet.OfPosts().AddMany(25, "subtitle: a").AddText("lacking.md", "---\n---").Add("x.md", "subtitle: \"").Diagnostics), StringComparison.Ordinal);

    [Fact]
    public void TC2005_mapping_here_and_boolean_there()
    {
        var posts = PageSet.OfPosts().Add("a.md", "toc: true").Add("b.md", "toc:\n  depth: 2").Add("c.md", "toc: false");

        Assert.Equal(
            "a.md(2,1,2,4): info TC2005: 'toc' is true or false on 2, for example a.md, and a mapping on 1, for example b.md, so 'Toc' is a FrontMatterValue: "
            + "a record that declares the property says which is meant",
            Assert.Single(posts.Diagnostics));
    }

    [Fact]
    public void TC2005_not_for_mappings_alone() =>
        Assert.Empty(PageSet.OfPosts().Add("a.md", "toc: {}").Add("b.md", "toc: {}").Diagnostics);

    [Theory]
    [InlineData("url", "Url", "UrlValue")]
    [InlineData("word_count", "WordCount", "WordCountValue")]
    [InlineData("equals", "Equals", "EqualsValue")]
    [InlineData("post", "Post", "PostValue")]
    [InlineData("next", "Next", "NextValue")]
    public void TC2006_key_with_the_name_of_a_member(string key, string reserved, string property)
    {
        var posts = PageSet.OfPosts().Add("a.md", $"{key}: x").Add("b.md", $"{key}: y");

        Assert.Equal(
            $"a.md(2,1,2,{1 + key.Length}): info TC2006: The key '{key}' would be the property '{reserved}', a name that the record needs itself: it is '{property}' instead",
            Assert.Single(posts.Diagnostics));
        Assert.Equal($"{property}: string", posts.Properties);
    }

    [Theory]
    [InlineData("url_value: 1\nurl: x", "UrlValue: int, UrlValue2: string")]
    [InlineData("url: x\nurl_value: 1", "UrlValue2: string, UrlValue: int")]
    public void TC2006_leaves_a_key_of_the_other_name_alone(string frontMatter, string properties) =>
        Assert.Equal(properties, PageSet.OfPosts().Add("a.md", frontMatter).Properties);

    [Theory]
    [InlineData("2026-02-30", "February 2026 has 28 days")]
    [InlineData("2026-13-01", "there is no month 13")]
    [InlineData("2026-01-01 24:00", "hours go from 0 to 23")]
    public void TC2007_date_that_does_not_exist(string date, string reason)
    {
        var posts = PageSet.OfPosts().Add("a.md", $"date: {date}").Add("b.md", "date: 2026-01-01");

        Assert.Equal($"a.md(2,7,2,{7 + date.Length}): error TC2007: '{date}' looks like a date, but {reason}", Assert.Single(posts.Diagnostics));
        Assert.NotNull(posts.Bind("a.md").MissingKey);
    }

    [Fact]
    public void TC2007_not_where_the_property_is_text() =>
        Assert.Empty(PageSet.OfPosts().Add("a.md", "date: 2026-02-30").Add("b.md", "date: soon").Diagnostics);

    [Theory]
    [InlineData("title: [a]", "a.md(2,8,2,11): error TC2008: 'title' is a list here and must be text")]
    [InlineData("slug: {a: b}", "a.md(2,7,2,13): error TC2008: 'slug' is a mapping here and must be text")]
    public void TC2008_list_or_mapping_for_a_standard_key(string frontMatter, string diagnostic) =>
        Assert.Equal(diagnostic, Assert.Single(PageSet.OfPosts().Add("a.md", frontMatter).Diagnostics));

    [Fact]
    public void TC2008_not_for_a_number_as_title()
    {
        var posts = PageSet.OfPosts().Add("a.md", "title: 2019");

        Assert.Empty(posts.Diagnostics);
        Assert.Equal("2019", posts.Bind("a.md").Title);
    }

    [Fact]
    public void TC2010_key_spelled_in_two_ways()
    {
        var posts = PageSet.OfPosts().AddMany(2, "toc_hide: true").Add("x.md", "tocHide: true");

        Assert.Equal(
            "x.md(2,1,2,8): warning TC2010: The key 'tocHide' is spelled 'toc_hide' on most pages and both are the property 'TocHide': write 'toc_hide'",
            Assert.Single(posts.Diagnostics));
        Assert.Equal("TocHide: bool", posts.Properties);
    }

    [Fact]
    public void TC2011_empty_item_of_a_list()
    {
        var posts = PageSet.OfPosts().Add("a.md", "tags:\n  - a\n  - ~");

        Assert.Equal(
            "a.md(4,5,4,6): warning TC2011: The list 'tags' has an empty item, which is left out: write a value, or leave out the dash",
            Assert.Single(posts.Diagnostics));
    }

    [Fact]
    public void TC2011_at_the_place_of_a_dash_without_anything_behind_it() =>
        Assert.StartsWith("a.md(5,4,5,4): ", Assert.Single(PageSet.OfPosts().Add("a.md", "title: x\ntags:\n  - a\n  -").Diagnostics), StringComparison.Ordinal);

    [Fact]
    public void TC2011_not_for_an_empty_list() => Assert.Empty(PageSet.OfPosts().Add("a.md", "tags: []").Add("b.md", "tags:").Diagnostics);
}
