using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;

namespace TypedContent.Generator.Links;

/// <summary>What a destination is there for, which decides how bad it is that nothing is there.</summary>
internal enum LinkKind
{
    /// <summary>A reader may follow it.</summary>
    Link,

    /// <summary>The page shows it.</summary>
    Image,

    /// <summary>The page plays it: video, audio, an embedded document.</summary>
    Media,

    /// <summary>A property holds its path, and says that there is a file.</summary>
    File,

    /// <summary>The page loads it: a script, a style sheet, a frame. Builds make such files, so that their absence says little.</summary>
    Resource,

    /// <summary>The page sends something there; only what would run a script is of interest.</summary>
    Action,
}

/// <summary>A destination as a page names it, with entities and escapes resolved.</summary>
/// <param name="Place">Of the destination alone; of the whole value where it stands in a front-matter text.</param>
internal sealed record LinkUse(string Url, LinkKind Kind, SourceSpan Place);

/// <summary>What other pages and the rules for links may know of a body.</summary>
/// <param name="Links">All destinations that are not external. Their places count from the start of the body.</param>
/// <param name="Ids">All ids of the HTML, sorted; null where the body could not be rendered.</param>
internal sealed record BodyLinks(EquatableArray<LinkUse> Links, IdSet? Ids)
{
    public static BodyLinks Unknown { get; } = new([], null);
}

/// <summary>The ids that an anchor can lead to.</summary>
/// <param name="Ids">In ordinal order, each once.</param>
internal sealed record IdSet(EquatableArray<string> Ids)
{
    public static IdSet Of(IEnumerable<string> ids) => new(ids.Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal).ToEquatableArray());

    public bool Contains(string id) => Ids.FindSorted(id, static item => item) is not null;
}
