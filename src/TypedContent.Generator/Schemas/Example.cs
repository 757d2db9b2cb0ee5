using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Shows an author what a value looks like.</summary>
internal static class Example
{
    /// <summary>A line of front matter: <c>date: 2026-01-31</c>.</summary>
    public static string Of(ContentProperty property) => $"{ObjectKeys.NameOf(property)}: {Of(property.Type)}";

    public static string Of(PropertyType type) => type switch
    {
        ListType list => $"[{Of(list.Element)}]",
        EnumType { Members: [var first, ..] } => EnumReader.Spell(first.Name),
        ReferenceType => "slug-of-an-entry",
        ScalarType { Kind: var kind } => Of(kind),
        DictionaryType map => $"{{ key: {Of(map.Value)} }}",
        ObjectType => "{ … }",
        _ => "…",
    };

    private static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Text or ScalarKind.Char => "…",
        ScalarKind.Boolean => "true",
        ScalarKind.Date => "2026-01-31",
        ScalarKind.DateTime or ScalarKind.UtcDateTime => "2026-01-31T18:30:00Z",
        ScalarKind.Time => "18:30",
        ScalarKind.Duration => "01:30:00",
        ScalarKind.Double or ScalarKind.Single or ScalarKind.Decimal => "1.5",
        ScalarKind.Guid => "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
        ScalarKind.Uri => "https://example.org/",
        ScalarKind.Version => "1.0",
        ScalarKind.Culture => "en",
        _ => Invariant.Number(1),
    };
}
