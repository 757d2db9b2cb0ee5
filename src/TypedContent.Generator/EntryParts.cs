using TypedContent.Generator.Collections;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;
using TypedContent.Generator.Validation;

namespace TypedContent.Generator;

/// <summary>What was found out about an entry, before it is taken apart for the later stages.</summary>
internal sealed record EntryParts(BoundPage Bound, EntryAddress Address, StandardValues Keys)
{
    public string? Title { get; init; }

    public bool HasMember { get; init; }

    public bool IsDuplicateAnError { get; init; }

    public bool IsLeftOut { get; init; }

    public EntryOrder? Order { get; init; }

    public EquatableArray<NeededEntry> Needs { get; init; }

    public EquatableArray<string> Aliases { get; init; }

    public EquatableArray<LinkUse> Destinations { get; init; }

    public static BoundEntry Join(BindingInput input, EntryParts parts) => new(
        Summary(input, parts),
        FrontMatter(input, parts),
        Facts(input, parts),
        new PageLinks(input.Page.Address.SourcePath, input.Page.Address.Type, parts.Address.Slug, parts.Bound.Links),
        parts.Destinations);

    private static EntrySummary Summary(BindingInput input, EntryParts parts)
    {
        var standing = input.Page.Address;
        var (slug, url, _, _) = parts.Address;
        EquatableArray<string> segments = standing.Type.Role is PageRole.Item && parts.HasMember ? [slug] : standing.Segments;
        return new EntrySummary(standing.Path, standing.SourcePath, standing.Type, segments, slug, url, parts.Title, FallbackTitle(input, parts), parts.IsDuplicateAnError, parts.IsLeftOut)
        {
            Order = parts.Order,
            Needs = parts.Needs,
            IsDraft = parts.Keys.IsDraft,
        };
    }

    private static EntryFrontMatter FrontMatter(BindingInput input, EntryParts parts)
    {
        var (standing, (slug, url, _, _)) = (input.Page.Address, parts.Address);
        var published = standing.Type.IsData ? url : input.Urls.Write(url);
        return new EntryFrontMatter(standing.SourcePath, slug, published, parts.Title, FallbackTitle(input, parts), input.Page.Content.File.FrontMatterHash, parts.Bound.Values)
        {
            File = standing.File,
            TreePath = TreePath.Of(standing.Path),
            Order = parts.Keys.Order,
            IsDraft = parts.Keys.IsDraft,
            PublishDate = parts.Keys.PublishDate,
        };
    }

    private static PageFacts Facts(BindingInput input, EntryParts parts)
    {
        var (standing, (slug, url, slugPlace, urlPlace)) = (input.Page.Address, parts.Address);
        return new PageFacts(input.Page.FullPath, standing.SourcePath, standing.Type, slug, standing.Type.IsData ? url : input.Urls.WriteInSite(url), slugPlace, urlPlace)
        {
            References = parts.Bound.References,
            UniqueValues = parts.Bound.UniqueValues,
            Aliases = parts.Aliases,
            IsDraft = parts.Keys.IsDraft,
            HasMember = parts.HasMember,
        };
    }

    private static string FallbackTitle(BindingInput input, EntryParts parts) =>
        input.Page.Address.Type.IsData ? parts.Address.Slug : input.Page.Address.Name;
}
