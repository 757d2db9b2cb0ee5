using TypedContent.Runtime;

namespace TypedContent.Tests;

/// <summary>What the generator emits for a page without front matter of its own, written by hand.</summary>
internal sealed record TestEntry : IContentEntry, ICollectionMember
{
    private EntryContent _content;

    public TestEntry()
    {
    }

    public TestEntry(EntryContent content) => _content = content;

    public string Title { get => _content.Title; init => _content.Title = value; }

    public string Slug { get => _content.Slug; init => _content.Slug = value; }

    public string Url => _content.Url;

    public string Html { get => _content.Html; init => _content.Html = value; }

    public IReadOnlyList<Heading> Headings => _content.Headings;

    public string Excerpt => _content.Excerpt;

    public string PlainText => _content.PlainText;

    public int WordCount { get => _content.WordCount; init => _content.WordCount = value; }

    public TimeSpan ReadingTime => _content.ReadingTime;

    public string SourcePath => _content.SourcePath;

    public string ContentHash => _content.ContentHash;

    public bool IsDraft { get => _content.IsDraft; init => _content.IsDraft = value; }

    public DateTimeOffset? PublishDate { get => _content.PublishDate; init => _content.PublishDate = value; }

    public IContentEntry? Parent => _content.Parent;

    public IReadOnlyList<IContentEntry> Children => _content.Children;

    public IReadOnlyList<IContentEntry> Breadcrumbs => _content.Breadcrumbs;

    public TestEntry? Next => _content.Neighbor<TestEntry>(1);

    public TestEntry? Previous => _content.Neighbor<TestEntry>(-1);

    public bool Equals(TestEntry? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Slug.GetHashCode(StringComparison.Ordinal);

    void ICollectionMember.Join(IEntryNeighbors neighbors) => _content.Join(neighbors);
}

/// <summary>A set whose data can be exchanged as hot reload does it. Pages are a slug, a title and HTML, in two buckets by their first letter.</summary>
internal sealed class TestSet : EntrySet<TestEntry>
{
    private (string Slug, string Title, string Html)[] _pages = [];

    public int CatalogReads { get; private set; }

    public int Creations { get; private set; }

    public EntryTree? Site { get; init; }

    public string Folder { get; init; } = "Content";

    public bool IsLinked { get; init; }

    protected override bool HasLinks => IsLinked;

    protected override EntryTree? Tree => Site;

    protected override string Catalog
    {
        get
        {
            CatalogReads++;
            return string.Concat(_pages.Select(static page => Text($"{Bucket(page.Slug)};{Text(page.Slug)}")));
        }
    }

    /// <summary>Runs once, just before front matter is read.</summary>
    public Action? BeforeFrontMatter { get; set; }

    /// <summary>Runs once, just before an entry is created.</summary>
    public Action? BeforeCreation { get; set; }

    /// <summary>Exchanges the data, and tells the library as the runtime does.</summary>
    public TestSet Reload(params (string Slug, string Title, string Html)[] pages)
    {
        _pages = pages;
        ContentUpdates.ClearCache(null);
        return this;
    }

    protected override string FrontMatter(int bucket)
    {
        var before = BeforeFrontMatter;
        BeforeFrontMatter = null;
        before?.Invoke();
        return string.Concat(Pages(bucket).Select(page =>
            Text($"{Text($"{Folder}/{page.Slug}.md")}{Text(page.Slug)}~{Text(page.Slug)}{Text($"/{page.Slug}/")}{Text(page.Title)}{Text("")}{Text("f")}f~")));
    }

    protected override string BodyFacts(int bucket) => string.Concat(Pages(bucket).Select(page =>
        Text($"{Text($"{Folder}/{page.Slug}.md")}~{Text("h")}7;0;3;~[1:2;{Text("id")}{Text("Heading")}")));

    protected override string Html(int bucket, int number) => Pages(bucket).ElementAt(number).Html;

    protected override TestEntry Create(EntryContent content, DataReader reader)
    {
        Creations++;
        var before = BeforeCreation;
        BeforeCreation = null;
        before?.Invoke();
        return new(content);
    }

    private IEnumerable<(string Slug, string Title, string Html)> Pages(int bucket) => _pages.Where(page => Bucket(page.Slug) == bucket);

    private static int Bucket(string slug) => slug[0] % 2;

    private static string Text(string text) => $"{text.Length}:{text}";
}
