using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>Where the items of a data file stand.</summary>
internal static class ItemAddresses
{
    /// <param name="number">The position of the item, from 1.</param>
    /// <param name="name">Its id, where it has one: else it is called by its number.</param>
    public static PageAddress Of(PageAddress file, int number, string? name = null)
    {
        var item = file with
        {
            Path = ItemPath.Of(file.Path, number),
            SourcePath = $"{file.SourcePath}#{Invariant.Number(number)}",
            File = file.SourcePath,
        };
        var slug = name ?? Invariant.Number(number);
        return file.Type.IsData
            ? item with { Type = file.Type with { Role = PageRole.Item }, Slug = Invariant.Number(number), Segments = [] }
            : item with { Segments = [.. file.Segments, slug], Slug = slug, Url = $"{file.Url}{Slug.FromSegment(slug)}/" };
    }
}
