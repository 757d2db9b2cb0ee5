using TypedContent.Generator.Collections;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>The front matter of a page as values of its record. But for what is said otherwise without positions: moving a key by a line leaves it equal.</summary>
internal sealed record BoundPage
{
    /// <summary>Null where front matter has none that is text and not blank; so are the other two.</summary>
    public string? Title { get; init; }

    public string? Slug { get; init; }

    public string? Permalink { get; init; }

    /// <summary>In the order of the record's properties. A list is null only if the project declares its property and the page has none.</summary>
    public required RecordValue Values { get; init; }

    /// <summary>
    /// The first key that must have a value and, through an error, has none: then the page has no place in a collection whose
    /// properties are not nullable, unless its errors stop the build.
    /// </summary>
    public string? MissingKey { get; init; }

    /// <summary>What the properties of the page itself refer to.</summary>
    public EquatableArray<EntryLinks> Links { get; init; }

    /// <summary>For the rules over the site, and so with positions: nothing that is emitted may see these three.</summary>
    public EquatableArray<ReferenceFact> References { get; init; }

    public EquatableArray<UniqueValue> UniqueValues { get; init; }

    public EquatableArray<MarkedText> MarkedTexts { get; init; }
}
