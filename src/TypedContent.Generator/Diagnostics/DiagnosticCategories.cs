namespace TypedContent.Generator.Diagnostics;

internal static class DiagnosticCategories
{
    public const string Configuration = "TypedContent.Configuration";
    public const string FrontMatter = "TypedContent.FrontMatter";
    public const string Data = "TypedContent.Data";
    public const string Schema = "TypedContent.Schema";
    public const string Markdown = "TypedContent.Markdown";
    public const string Collections = "TypedContent.Collections";
    public const string Internal = "TypedContent.Internal";
}
