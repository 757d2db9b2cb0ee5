namespace TypedContent.Generator.Model;

/// <summary>What a content file is written in.</summary>
internal enum ContentFormat
{
    Markdown,
    Yaml,
    Json,
    Csv,
}
