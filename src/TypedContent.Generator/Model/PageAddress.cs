using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>Where a page stands in the site, as its path alone tells; front matter may still move its slug and URL.</summary>
internal sealed record PageAddress
{
    /// <summary>Path below the content root, with <c>/</c>, and with the prefix of the root: <c>posts/2026/other.md</c>. Sorts the site. An item of a data file has its number behind <c>#</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Path as shown to users, relative to the project: <c>Content/posts/2026/other.md</c>. Names the page in all steps. An item of a data file has its number behind <c>#</c>.</summary>
    public required string SourcePath { get; init; }

    /// <summary>The file of several entries that this one is in, as shown to users. Null for one that has its file to itself.</summary>
    public string? File { get; init; }

    public required TypeKey Type { get; init; }

    /// <summary>The names of folders below the collection's, then the page's own: <c>2026</c>, <c>other</c>. Empty for the root index of a collection. Neither <c>_drafts</c> nor the date of a file is among them.</summary>
    public required EquatableArray<string> Segments { get; init; }

    /// <summary>Unique within <see cref="Type"/> unless front matter says otherwise: <c>2026/other</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>From the site's root, with a leading and a trailing slash: <c>/posts/2026/other/</c>. Empty for data.</summary>
    public required string Url { get; init; }

    /// <summary>The date that the file's name starts with, as it is written there, whether or not the calendar has it.</summary>
    public string? FileDate { get; init; }

    /// <summary>The page lies below a folder <c>_drafts</c>.</summary>
    public bool IsInDrafts { get; init; }

    /// <summary>The name of the file, or of the folder for its index: as its author spells it, without a date.</summary>
    public string Name => Segments.IsEmpty ? Type.Folder : Segments[Segments.Count - 1];
}
