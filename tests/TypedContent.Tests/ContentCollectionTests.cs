namespace TypedContent.Tests;

public sealed class ContentCollectionTests
{
    private static readonly TestEntry Hello = new() { Title = "Hello, World!" };

    private static readonly TestEntry Other = new() { Title = "Other", Slug = "2026/other" };

    private readonly ContentCollection<TestEntry> _entries = new([Hello, Other]);

    [Fact]
    public void Keeps_the_order_it_was_given() => Assert.Equal([Hello, Other], _entries);

    [Fact]
    public void Finds_by_slug() => Assert.Same(Other, _entries["2026/other"]);

    [Fact]
    public void The_slug_of_an_entry_without_is_made_of_its_title() => Assert.Same(Hello, _entries["hello-world"]);

    [Fact]
    public void Find_returns_null_for_an_unknown_slug() => Assert.Null(_entries.Find("nope"));

    [Fact]
    public void Slugs_compare_by_case() => Assert.False(_entries.Contains("HELLO-WORLD"));

    [Fact]
    public void TryGetValue_gives_the_entry()
    {
        Assert.True(_entries.TryGetValue("hello-world", out var entry));
        Assert.Same(Hello, entry);
        Assert.False(_entries.TryGetValue("nope", out _));
    }

    [Theory]
    [InlineData("helo-world", "There is no entry with the slug 'helo-world'. Nearest: 'hello-world'.")]
    [InlineData("something-else-entirely", "There is no entry with the slug 'something-else-entirely'.")]
    public void An_unknown_slug_names_the_nearest(string slug, string message) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => _entries[slug]).Message);

    [Fact]
    public void An_unknown_slug_of_an_empty_collection_says_so() => Assert.Equal(
        "There is no entry with the slug 'a': the collection is empty.",
        Assert.Throws<KeyNotFoundException>(static () => new ContentCollection<TestEntry>([])["a"]).Message);

    [Fact]
    public void Two_entries_of_one_slug_are_refused() => Assert.StartsWith(
        "Two entries have the slug '2026/other': 'Other' and 'Third'.",
        Assert.Throws<ArgumentException>(static () => new ContentCollection<TestEntry>([Other, new() { Title = "Third", Slug = "2026/other" }])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Entries_keep_their_first_collection()
    {
        var entries = new[] { "a", "b", "c" }.Select(static title => new TestEntry { Title = title }).ToArray();
        var all = new ContentCollection<TestEntry>(entries);
        _ = new ContentCollection<TestEntry>([entries[0], entries[2]]);

        Assert.Same(all["b"], entries[0].Next);
        Assert.Null(entries[0].Previous);
        Assert.Null(entries[2].Next);
    }

    [Fact]
    public void Says_what_it_holds() => Assert.Equal("TestEntry × 2", _entries.ToString());
}
