using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace TypedContent.Generator.Rendering;

/// <summary>Attributes in braces (<c>{onclick=…}</c>) that do what raw HTML could: run scripts, load things, lead elsewhere, cover the page.</summary>
internal static class UnsafeAttributes
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "href", "src", "srcset", "srcdoc", "data", "poster", "action", "formaction", "background", "xlink:href", "style",
    };

    /// <summary>The first one; null where there is none.</summary>
    public static KeyValuePair<string, string?>? Find(MarkdownObject node) =>
        node.TryGetAttributes()?.Properties is { } properties && properties.FindIndex(IsUnsafe) is >= 0 and var index ? properties[index] : null;

    public static void Remove(MarkdownObject node) => node.TryGetAttributes()?.Properties?.RemoveAll(IsUnsafe);

    private static bool IsUnsafe(KeyValuePair<string, string?> property) =>
        Names.Contains(property.Key) || property.Key.StartsWith("on", StringComparison.OrdinalIgnoreCase) || !property.Key.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':');
}
