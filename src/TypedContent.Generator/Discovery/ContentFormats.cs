using TypedContent.Generator.Model;

namespace TypedContent.Generator.Discovery;

/// <summary>Tells the format of a file from its name.</summary>
internal static class ContentFormats
{
    private static readonly KeyValuePair<string, ContentFormat>[] Extensions =
    [
        new(".md", ContentFormat.Markdown),
        new(".markdown", ContentFormat.Markdown),
        new(".yml", ContentFormat.Yaml),
        new(".yaml", ContentFormat.Yaml),
        new(".json", ContentFormat.Json),
        new(".csv", ContentFormat.Csv),
    ];

    /// <summary>Null for a file that is none of ours.</summary>
    public static ContentFormat? Of(string path)
    {
        foreach (var extension in Extensions)
        {
            if (path.EndsWith(extension.Key, StringComparison.OrdinalIgnoreCase))
            {
                return extension.Value;
            }
        }

        return null;
    }
}
