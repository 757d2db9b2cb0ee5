using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>What the site's symbols and layouts need to know of an entry. Editing prose or a front-matter value other than title, slug and permalink leaves it equal.</summary>
/// <param name="IsDuplicateAnError">Whether the build fails if another entry has the slug.</param>
/// <param name="IsLeftOut">The entry is in no list: its required values are missing and their errors were downgraded.</param>
internal sealed record EntrySummary(
    string Path, string SourcePath, TypeKey Type, EquatableArray<string> Segments, string Slug, string Url, string? Title, string FallbackTitle,
    bool IsDuplicateAnError, bool IsLeftOut)
{
    /// <summary>Where the entry stands in its collection; null where that is by path.</summary>
    public EntryOrder? Order { get; init; }

    /// <summary>The entries without which the page has no place in its set, because the error that one is missing was turned off.</summary>
    public EquatableArray<NeededEntry> Needs { get; init; }

    /// <summary>It has no symbol, so that what compiles with drafts compiles without them.</summary>
    public bool IsDraft { get; init; }
}
