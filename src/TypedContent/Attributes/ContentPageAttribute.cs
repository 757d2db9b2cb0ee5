namespace TypedContent;

/// <summary>Declares a partial record or class as the type of one page or data file, a member of <c>Site</c>: <c>[ContentPage("about.md")]</c> is <c>Site.About</c>.</summary>
/// <param name="path">Relative to the content folder, with <c>/</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContentPageAttribute(string path) : Attribute
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>The member of <c>Site</c>. By default the name of the file.</summary>
    public string? Name { get; set; }
}
