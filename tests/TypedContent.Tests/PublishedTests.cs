namespace TypedContent.Tests;

public sealed class PublishedTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 13, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-1, "past,always")]
    [InlineData(0, "past,now,always")]
    [InlineData(1, "past,now,soon,always")]
    public void An_entry_is_published_from_its_date_on(int minutes, string slugs)
    {
        var clock = new FixedClock(Noon.AddMinutes(minutes));

        Assert.Equal(slugs, string.Join(',', Posts().Published(clock).Select(post => post.Slug)));
        Assert.Equal(slugs, string.Join(',', Posts().AsEnumerable<IContentEntry>().Published(clock).Select(post => post.Slug)));
    }

    [Fact]
    public void The_clock_is_asked_whenever_the_result_is_enumerated()
    {
        var clock = new FixedClock(Noon.AddMinutes(-1));
        var published = Posts().Published(clock);
        Assert.Equal(2, published.Count());

        clock.Now = Noon.AddMinutes(1);

        Assert.Equal(4, published.Count());
    }

    [Fact]
    public void Without_a_clock_it_is_that_of_the_system() => Assert.Equal(4, Posts().Published().Count());

    [Fact]
    public void No_entries_are_a_mistake_of_the_caller() => Assert.Throws<ArgumentNullException>(() => ((IEnumerable<TestEntry>)null!).Published());

    private static ContentCollection<TestEntry> Posts() => new(
    [
        new TestEntry { Slug = "past", PublishDate = Noon.AddDays(-1) },
        new TestEntry { Slug = "now", PublishDate = Noon.ToOffset(TimeSpan.FromHours(-5)) },
        new TestEntry { Slug = "soon", PublishDate = Noon.AddMinutes(1) },
        new TestEntry { Slug = "draft", IsDraft = true },
        new TestEntry { Slug = "always" },
    ]);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
