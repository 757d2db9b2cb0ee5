using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>What the placeholders of a permalink stand for on one page.</summary>
/// <param name="Name">Of the file, or of the folder for its index, without a date.</param>
/// <param name="OwnSlug">The key <c>slug</c>.</param>
/// <param name="Path">The slug that the path makes.</param>
/// <param name="Collection">Null for a page at the root.</param>
/// <param name="Date">As its author writes it, whatever the offset.</param>
internal sealed record PermalinkFacts(string Name, string? OwnSlug, string Path, string? Collection, DateTime? Date, IReadOnlyList<string> Categories)
{
    public static PermalinkFacts Of(PageAddress address, string? ownSlug, MappingNode frontMatter) => new(
        address.Name,
        ownSlug,
        address.Slug,
        address.Type.Role is PageRole.Page ? null : address.Type.Folder,
        DateOf(frontMatter),
        CategoriesOf(frontMatter));

    private static DateTime? DateOf(MappingNode frontMatter) =>
        frontMatter.FindStandard("date") is ScalarNode scalar && IsoDateTime.TryScan(scalar.Text) is { Problem: null } date ? date.Value.DateTime : null;

    /// <summary><c>category</c> is one, <c>categories</c> is a list, or words with spaces between them.</summary>
    private static IReadOnlyList<string> CategoriesOf(MappingNode frontMatter)
    {
        var one = frontMatter.FindStandard("category") is ScalarNode { IsNull: false } category ? new[] { category.Text } : [];
        var several = frontMatter.FindStandard("categories") switch
        {
            SequenceNode list => list.Items.OfType<ScalarNode>().Where(static item => !item.IsNull).Select(static item => item.Text),
            ScalarNode { IsNull: false } words => words.Text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries),
            _ => [],
        };
        return [.. one.Concat(several).Where(static text => !string.IsNullOrWhiteSpace(text))];
    }
}
