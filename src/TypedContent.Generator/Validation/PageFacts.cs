using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Validation;

/// <summary>What the rules over the whole site need to know of a page. Leads to diagnostics only, so it may hold positions.</summary>
/// <param name="Url">Without the path base.</param>
/// <param name="SlugPlace">Where the slug comes from: its value in front matter, else the start of the file.</param>
/// <param name="UrlPlace">The same for the URL.</param>
internal sealed record PageFacts(string FullPath, string SourcePath, TypeKey Type, string Slug, string Url, SourceSpan SlugPlace, SourceSpan UrlPlace)
{
    /// <summary>The values that name entries of other sets.</summary>
    public EquatableArray<ReferenceFact> References { get; init; }

    /// <summary>Where the page once was, by its <c>aliases</c> and <c>redirect_from</c>.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>The values that no other entry of the set may have.</summary>
    public EquatableArray<UniqueValue> UniqueValues { get; init; }

    /// <summary>It has no symbol, and no URL on the published site.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether it is reached by a member of its collection.</summary>
    public bool HasMember { get; init; } = true;

    public bool IsData => Type.IsData;
}
