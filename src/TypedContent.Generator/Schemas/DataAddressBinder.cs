using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.FrontMatter;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>What an entry of a data file is called: its <c>slug</c> or its <c>id</c>, else what its place says.</summary>
internal static class DataAddressBinder
{
    public static EntryAddress Bind(PageAddress standing, ParsedFile file)
    {
        var place = file.Block with { Span = new(file.Block.Span.Start, 0), Lines = new(file.Block.Lines.Start, file.Block.Lines.Start) };
        return FindName(standing.Type, file) is { } name
            ? new EntryAddress(name.Text, "", name.Place, place)
            : new EntryAddress(standing.Slug, "", place, place);
    }

    /// <summary>Whether an item has a name of its own, and so a member.</summary>
    public static bool HasName(PageAddress standing, ParsedFile file) => FindName(standing.Type, file) is not null;

    public static string? NameOfItem(ParsedFile file) => (FindText(file, "slug") ?? FindText(file, "id"))?.Text;

    /// <summary>What its author would call it, for docs.</summary>
    public static string? Title(ParsedFile file) => (FindText(file, "title") ?? FindText(file, "name"))?.Text;

    private static ScalarNode? FindName(TypeKey type, ParsedFile file) =>
        FindText(file, "slug") ?? (type.Role is PageRole.Item ? FindText(file, "id") : null);

    private static ScalarNode? FindText(ParsedFile file, string key) =>
        file.FrontMatter.FindStandard(key) is ScalarNode { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text) ? scalar : null;
}
