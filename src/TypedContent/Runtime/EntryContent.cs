using System.ComponentModel;

namespace TypedContent.Runtime;

/// <summary>
/// The members that every entry has. A value type, so that the copy that a <c>with</c> expression makes does not share it.
/// What is not set comes from the generated data, and what is not there from the HTML.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct EntryContent
{
    private readonly EntryOrigin? _origin;
    private IEntryNeighbors? _neighbors;
    private BodyFacts? _body;
    private string? _title;
    private string? _slug;
    private string? _url;
    private IReadOnlyList<Heading>? _headings;
    private string? _excerpt;
    private string? _plainText;
    private int? _wordCount;
    private TimeSpan? _readingTime;
    private string? _sourcePath;
    private string? _contentHash;
    private bool _isDraft;
    private DateTimeOffset? _publishDate;

    // The order of FrontMatterEncoder.
    internal EntryContent(IBodySource source, int bucket, DataReader reader)
    {
        _neighbors = source;
        var place = TreePlace.Read(reader);
        _sourcePath = place.SourcePath; // Also the name by which the body is found.
        _slug = place.Slug;
        _url = reader.Text();
        _title = reader.TextOrNull();
        _origin = new EntryOrigin(source, bucket, place, reader.Text(), reader.Text());
        _isDraft = reader.Boolean();
        _publishDate = reader.Next() ? reader.DateTime() : null;
    }

    /// <inheritdoc cref="IContentEntry.Title"/>
    public string Title { get => _title ?? Body.Title ?? _origin?.FallbackTitle ?? ""; set => _title = value; }

    /// <inheritdoc cref="IDataEntry.Slug"/>
    public string Slug { get => _slug ??= EntryText.Slug(Title); set => _slug = value; }

    /// <inheritdoc cref="IContentEntry.Url"/>
    public string Url { get => _url ?? (Slug is "" ? "/" : $"/{Slug}/"); set => _url = value; }

    /// <inheritdoc cref="IContentEntry.Html"/>
    public string Html { get => Body.Html; set => _body = new HtmlBody(value); }

    /// <inheritdoc cref="IContentEntry.Headings"/>
    public IReadOnlyList<Heading> Headings { get => _headings ?? Body.Headings; set => _headings = value; }

    /// <inheritdoc cref="IContentEntry.Excerpt"/>
    public string Excerpt { get => _excerpt ?? Body.Excerpt; set => _excerpt = value; }

    /// <inheritdoc cref="IContentEntry.PlainText"/>
    public string PlainText { get => _plainText ?? Body.PlainText; set => _plainText = value; }

    /// <inheritdoc cref="IContentEntry.WordCount"/>
    public int WordCount { get => _wordCount ?? Body.WordCount; set => _wordCount = value; }

    /// <inheritdoc cref="IContentEntry.ReadingTime"/>
    public TimeSpan ReadingTime { get => _readingTime ?? ReadingSpeed.TimeFor(Html, WordCount); set => _readingTime = value; }

    /// <inheritdoc cref="IDataEntry.SourcePath"/>
    public string SourcePath { readonly get => _sourcePath ?? ""; set => _sourcePath = value; }

    /// <inheritdoc cref="IDataEntry.ContentHash"/>
    public string ContentHash { get => _contentHash ?? _origin?.FrontMatterHash + Body.Hash; set => _contentHash = value; }

    /// <inheritdoc cref="IContentEntry.IsDraft"/>
    public bool IsDraft { readonly get => _isDraft; set => _isDraft = value; }

    /// <inheritdoc cref="IContentEntry.PublishDate"/>
    public DateTimeOffset? PublishDate { readonly get => _publishDate; set => _publishDate = value; }

    /// <inheritdoc cref="IContentEntry.Parent"/>
    public readonly IContentEntry? Parent => _origin?.Source.Tree?.ParentOf(_origin.Place);

    /// <inheritdoc cref="IContentEntry.Children"/>
    public readonly IReadOnlyList<IContentEntry> Children => _origin?.Source.Tree?.ChildrenOf(_origin.Place) ?? [];

    /// <inheritdoc cref="IContentEntry.Breadcrumbs"/>
    public readonly IReadOnlyList<IContentEntry> Breadcrumbs => _origin?.Source.Tree?.BreadcrumbsOf(_origin.Place) ?? [];

    private BodyFacts Body => _body ??= _origin?.LoadBody() ?? new HtmlBody("");

    /// <summary>Makes the entry part of a collection, unless it is part of one.</summary>
    public void Join(IEntryNeighbors neighbors) => _neighbors ??= neighbors;

    /// <summary>The entry <paramref name="distance"/> places after this one in its collection, null where it ends.</summary>
    public T? Neighbor<T>(int distance)
        where T : class =>
        _neighbors?.FindNear(Slug, distance) as T;
}
