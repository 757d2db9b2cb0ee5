namespace TypedContent.Generator.Model;

/// <summary>Which values <c>[Markdown]</c> and <c>[Asset]</c> are for, by themselves or in lists and dictionaries.</summary>
internal static class MarkedTypes
{
    public static bool MayBeMarkdown(PropertyType type) => type is ScalarType { Kind: ScalarKind.Text };

    public static bool MayBeAsset(PropertyType type) => type is ScalarType { Kind: ScalarKind.Text or ScalarKind.Uri };
}
