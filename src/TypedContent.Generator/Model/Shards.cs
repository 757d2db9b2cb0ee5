using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The front matter of the pages of one bucket of a set, in catalog order: what is emitted as one literal.</summary>
internal sealed record FrontMatterShard(string RecordName, int Bucket, EquatableArray<EntryFrontMatter> Entries)
{
    /// <summary>The entries are data, which has no URL and no title.</summary>
    public bool IsData { get; init; }
}

/// <summary>The bodies of the same pages in the same order.</summary>
internal sealed record BodyShard(string RecordName, int Bucket, EquatableArray<EntryBody> Entries);

/// <summary>What front matter and path say of an entry.</summary>
/// <param name="SourcePath">Unique in the site: it also names the entry's body.</param>
/// <param name="Title">Null where front matter has none: then the first H1 counts, then the file name.</param>
/// <param name="FrontMatterHash">One half of the entry's content hash.</param>
internal sealed record EntryFrontMatter(string SourcePath, string Slug, string Url, string? Title, string FallbackTitle, string FrontMatterHash, RecordValue Values)
{
    /// <summary>Its place in the tree of folders, see <see cref="Model.TreePath"/>.</summary>
    public string TreePath { get; init; } = "";

    /// <summary>Its place among its siblings there, smaller first; null for those that come last.</summary>
    public double? Order { get; init; }

    public bool IsDraft { get; init; }

    public DateTimeValue? PublishDate { get; init; }

    /// <summary>As in <see cref="PageAddress.File"/>.</summary>
    public string? File { get; init; }
}

/// <summary>What the body says of an entry.</summary>
internal sealed record EntryBody(string SourcePath, RenderedBody Body);

/// <summary>A rendered body. Its text and positions are gone.</summary>
internal sealed record RenderedBody
{
    public required string Html { get; init; }

    public EquatableArray<HeadingModel> Headings { get; init; }

    /// <summary>Plain text of the first heading of level 1, null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>HTML of the excerpt where front matter gives it or it is no slice of <see cref="Html"/>, else null: then it is that slice.</summary>
    public string? ExcerptHtml { get; init; }

    /// <summary>Start of the excerpt in <see cref="Html"/>.</summary>
    public int ExcerptStart { get; init; }

    /// <summary>Length of the excerpt in <see cref="Html"/>; 0 where there is none.</summary>
    public int ExcerptLength { get; init; }

    /// <summary>CJK characters count one each, see <c>WordCounter</c>.</summary>
    public int WordCount { get; init; }

    /// <summary>Hash of the body's text, the same for LF and CRLF, and of the URLs that its links got.</summary>
    public required string Hash { get; init; }

    /// <summary>The destinations in <see cref="Html"/> that the site may replace, in order; empty once it has.</summary>
    public EquatableArray<LinkSlot> Slots { get; init; }

    /// <summary>The same for <see cref="ExcerptHtml"/>.</summary>
    public EquatableArray<LinkSlot> ExcerptSlots { get; init; }
}

/// <summary>Where a destination stands in HTML.</summary>
/// <param name="Url">With entities and escapes resolved.</param>
internal sealed record LinkSlot(int Start, int Length, string Url);

/// <param name="Level">1 to 6.</param>
/// <param name="Text">Plain text, not HTML.</param>
internal sealed record HeadingModel(int Level, string Id, string Text);
