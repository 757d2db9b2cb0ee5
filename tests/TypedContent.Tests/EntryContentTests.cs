using System.Globalization;
using System.Reflection;
using TypedContent.Runtime;

namespace TypedContent.Tests;

public sealed class EntryContentTests
{
    private static readonly TestEntry Entry = new()
    {
        Title = "T",
        Html = """<h1 id="top">Top &amp; <em>more</em></h1><hr><header>x</header><pre>y</pre><p class="lead">One two</p><h2>No id</h2><p>three</p>""",
    };

    [Fact]
    public void Headings_are_found_in_the_HTML() =>
        Assert.Equal([new Heading(1, "top", "Top & more"), new Heading(2, "", "No id")], Entry.Headings);

    [Fact]
    public void The_excerpt_is_the_first_paragraph() => Assert.Equal("""<p class="lead">One two</p>""", Entry.Excerpt);

    [Fact]
    public void The_title_is_the_first_heading_where_none_is_given() => Assert.Equal("Top & more", new TestEntry { Html = Entry.Html }.Title);

    [Fact]
    public void An_entry_of_nothing_has_empty_members()
    {
        var entry = new TestEntry();

        Assert.Equal(("", "", "/", "", "", 0, TimeSpan.Zero), (entry.Title, entry.Slug, entry.Url, entry.Html, entry.Excerpt, entry.WordCount, entry.ReadingTime));
        Assert.Empty(entry.Headings);
    }

    [Fact]
    public void A_copy_with_other_HTML_leaves_the_original_alone()
    {
        var hash = Entry.ContentHash;
        var copy = Entry with { Html = "<p>new</p>" };

        Assert.Equal(("new", "<p>new</p>"), (copy.PlainText, copy.Excerpt));
        Assert.NotEqual(hash, copy.ContentHash);
        Assert.Equal(hash, Entry.ContentHash);
    }

    // Threads share a body without a lock, and an int? is two fields.
    [Fact]
    public void What_a_body_computes_late_is_written_in_one_piece() => Assert.All(
        new[] { typeof(BodyFacts), typeof(HtmlBody), typeof(StoredBody) }
            .SelectMany(static type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(static field => !field.IsInitOnly),
        static field => Assert.True(!field.FieldType.IsValueType || field.FieldType == typeof(int), $"{field.DeclaringType}.{field.Name}"));

    [Theory]
    [InlineData("<p>", "")]
    [InlineData("<p", "")]
    [InlineData("<p></p", "")]
    [InlineData("<pre>a</pre><P>b</P>", "<P>b</P>")]
    public void Broken_HTML_has_no_excerpt(string html, string expected) => Assert.Equal(expected, new TestEntry { Html = html }.Excerpt);

    [Theory]
    [InlineData("<h", 0)]
    [InlineData("<h1", 0)]
    [InlineData("<h1 id=\"x>a</h1>", 1)]
    [InlineData("<h2>a<h2>b</h2>", 2)]
    public void Broken_HTML_ends_the_search_for_headings(string html, int expected) => Assert.Equal(expected, new TestEntry { Html = html }.Headings.Count);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(220, 1)]
    [InlineData(221, 2)]
    public void Reading_time_is_whole_minutes_of_220_words(int words, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), new TestEntry { WordCount = words }.ReadingTime);

    [Theory]
    [InlineData('字')]
    [InlineData('か')]
    public void Chinese_and_Japanese_are_read_by_the_character(char character) =>
        Assert.Equal(TimeSpan.FromMinutes(2), new TestEntry { Html = new string(character, 800), WordCount = 800 }.ReadingTime);

    [Theory]
    [InlineData("Ünïcode Straße 2", "ünïcode-straße-2")]
    [InlineData("  --a  b--  ", "a-b")]
    [InlineData("日本語 🦄", "日本語")]
    [InlineData("TITLE I", "title-i")]
    public void Slugs_are_lower_case_words(string title, string slug)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
        Assert.Equal(slug, new TestEntry { Title = title }.Slug);
        CultureInfo.CurrentCulture = before;
    }
}
