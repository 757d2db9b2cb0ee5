using TypedContent.Runtime;

namespace TypedContent.Tests;

// Hot reload is one counter for the process.
[Collection(nameof(EntrySetTests))]
public sealed class EntryTreeTests
{
    [Fact]
    public void A_hot_reload_is_a_new_tree()
    {
        var site = new TestTree();
        var set = new TestSet { Site = site }.Reload(("a", "A", ""), ("a/b", "B", ""));
        site.Add(set);
        var (parent, child) = (set["a"], set["a/b"]);
        Assert.Same(parent, child.Parent);

        set.Reload(("a", "A, edited", ""), ("a/b", "B", ""), ("a/b/c", "C", ""));

        Assert.Equal("A, edited", child.Parent?.Title);
        Assert.Equal(["a/b"], parent.Children.Select(entry => entry.Slug));
        Assert.Equal(["a", "a/b"], set["a/b/c"].Breadcrumbs.Select(entry => entry.Slug));

        set.Reload(("a/b", "B", ""));

        Assert.Null(child.Parent);
        Assert.Empty(parent.Children);
    }

    [Fact]
    public void The_tree_is_read_once_and_creates_no_entry()
    {
        var site = new TestTree();
        var set = new TestSet { Site = site }.Reload(("a", "A", ""), ("a/b", "B", ""), ("a/c", "C", ""));
        site.Add(set);

        var entry = set["a/b"];
        _ = entry.Parent;
        _ = entry.Breadcrumbs;
        _ = entry.Children;

        Assert.Equal(1, site.Reads);
        Assert.Equal(2, set.Creations);
    }

    [Fact]
    public void Of_two_pages_at_one_place_the_first_set_has_the_children()
    {
        var site = new TestTree();
        var first = new TestSet { Site = site }.Reload(("a", "First", ""));
        var second = new TestSet { Site = site, Folder = "Other" }.Reload(("a", "Second", ""), ("a/b", "B", ""));
        site.Add(first).Add(second);

        Assert.Equal("First", second["a/b"].Parent?.Title);
        Assert.Equal(["a/b"], first["a"].Children.Select(entry => entry.Slug));
        Assert.Empty(second["a"].Children);
    }

    [Fact]
    public void Many_threads_see_one_list_of_children()
    {
        var site = new TestTree();
        var set = new TestSet { Site = site }.Reload([("a", "A", ""), .. Enumerable.Range(0, 500).Select(number => ($"a/{number}", "", ""))]);
        site.Add(set);

        var lists = new IReadOnlyList<IContentEntry>[8];
        Parallel.For(0, lists.Length, number => lists[number] = set["a"].Children);

        Assert.Single(lists.Distinct(ReferenceEqualityComparer.Instance));
        Assert.Equal(Enumerable.Range(0, 500).Select(number => $"a/{number}"), lists[0].Select(entry => entry.Slug));
    }

    private sealed class TestTree : EntryTree
    {
        private readonly List<IReadOnlyList<IContentEntry>> _sets = [];

        public int Reads { get; private set; }

        protected override IReadOnlyList<IContentEntry>[] Sets
        {
            get
            {
                Reads++;
                return [.. _sets];
            }
        }

        public TestTree Add(TestSet set)
        {
            _sets.Add(set);
            return this;
        }
    }
}
