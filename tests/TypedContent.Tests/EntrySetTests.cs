namespace TypedContent.Tests;

// Hot reload is one counter for the process.
[Collection(nameof(EntrySetTests))]
public sealed class EntrySetTests
{
    private readonly TestSet _set = new TestSet().Reload(("a", "A", "<p>a</p>"), ("b", "B", "<p>b</p>"), ("c", "C", "<p>c</p>"));

    [Fact]
    public void An_entry_is_created_once() => Assert.Same(_set[1], _set["b"]);

    [Fact]
    public void The_catalog_is_read_once()
    {
        Assert.Equal(3, _set.Count);
        Assert.NotNull(_set.Find("c"));

        Assert.Equal(1, _set.CatalogReads);
    }

    [Fact]
    public void Threads_get_the_same_entry()
    {
        using var start = new Barrier(4);
        var entries = new TestEntry[4];
        var threads = Enumerable.Range(0, 4).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            entries[number] = _set["b"];
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());

        Assert.All(entries, entry => Assert.Same(entries[0], entry));
    }

    [Fact]
    public void Body_facts_come_from_the_data()
    {
        var entry = _set["b"];

        Assert.Equal(("<p>b</p>", "<p>", 7, "fh"), (entry.Html, entry.Excerpt, entry.WordCount, entry.ContentHash));
        Assert.Equal([new Heading(2, "id", "Heading")], entry.Headings);
    }

    [Fact]
    public void Hot_reload_brings_changed_added_and_deleted_pages()
    {
        _ = _set["b"].Html;

        _set.Reload(("b", "B2", "<p>b2</p>"), ("d", "D", "<p>d</p>"));

        Assert.Equal(["b", "d"], _set.Select(static entry => entry.Slug));
        Assert.Equal(("B2", "<p>b2</p>"), (_set["b"].Title, _set["b"].Html));
    }

    [Fact]
    public void An_entry_in_hand_survives_hot_reload()
    {
        var (deleted, kept) = (_set["a"], _set["b"]);

        _set.Reload(("b", "B2", "<p>b2</p>"));

        Assert.Equal(("A", ""), (deleted.Title, deleted.Html));
        Assert.Equal(("B", "<p>b2</p>"), (kept.Title, kept.Html));
        Assert.Null(deleted.Next);
    }

    [Fact]
    public void Enumeration_stays_with_the_entries_it_started_with()
    {
        var titles = new List<string>();
        foreach (var entry in _set)
        {
            titles.Add(entry.Title);
            _set.Reload(("c", "A much longer title than before", "<p>c</p>"));
        }

        Assert.Equal(["A", "B", "C"], titles);
        Assert.Equal(["A much longer title than before"], _set.Select(static entry => entry.Title));
    }

    [Fact]
    public void Enumeration_of_linked_entries_stays_with_those_it_started_with()
    {
        var set = new TestSet { IsLinked = true }.Reload(("a", "A", ""), ("b", "B", ""), ("c", "C", ""));

        var titles = new List<string?>();
        foreach (var entry in set)
        {
            titles.Add(entry?.Title);
            set.Reload(("c", "A much longer title than before", ""));
        }

        Assert.Equal(["A", "B", "C"], titles);
        Assert.Equal(["A much longer title than before"], set.Select(static entry => entry.Title));
    }

    [Fact]
    public void Hot_reload_at_the_start_of_an_enumeration_of_linked_entries_gives_the_new_ones()
    {
        var set = new TestSet { IsLinked = true }.Reload(("a", "A", ""), ("b", "B", ""));
        set.BeforeCreation = () => set.Reload(("c", "A much longer title than before", ""));

        Assert.Equal(["c"], set.Select(static entry => entry.Slug));
    }

    [Fact]
    public void A_page_that_hot_reload_moves_while_it_is_read_is_the_new_one()
    {
        _set.BeforeFrontMatter = ReloadFewerAndLonger;

        Assert.Equal(("c", "A much longer title than before"), (_set["c"].Slug, _set["c"].Title));
    }

    [Fact]
    public void A_page_that_hot_reload_deletes_while_it_is_read_is_not_there()
    {
        _set.BeforeFrontMatter = ReloadFewerAndLonger;

        Assert.Null(_set.Find("a"));
    }

    [Fact]
    public void Hot_reload_at_the_start_of_an_enumeration_gives_the_new_pages()
    {
        _set.BeforeFrontMatter = ReloadFewerAndLonger;

        Assert.Equal(["c"], _set.Select(static entry => entry.Slug));
    }

    [Fact]
    public void Neighbors_of_an_entry_in_hand_are_those_of_the_new_pages()
    {
        var entry = _set["b"];

        _set.Reload(("b", "B", ""), ("d", "A much longer title than before", ""));

        Assert.Equal(("A much longer title than before", null), (entry.Next?.Title, entry.Previous));
    }

    private void ReloadFewerAndLonger() => _set.Reload(("c", "A much longer title than before", "<p>c</p>"));
}
