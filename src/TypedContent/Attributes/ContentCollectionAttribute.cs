namespace TypedContent;

/// <summary>
/// Declares a partial record or class as the type of the pages or data that a pattern matches. They become a collection, a member
/// of <c>Site</c>: <c>[ContentCollection("posts/**/*.md")]</c> is <c>Site.Posts</c>.
/// </summary>
/// <param name="pattern">
/// Relative to the content folder, with <c>/</c>: <c>*</c> stands for part of a name, <c>**</c> for any folders, <c>?</c> for one
/// character, <c>{md,yml}</c> for one of several.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContentCollectionAttribute(string pattern) : Attribute
{
    /// <summary>Which files belong to the collection. Where a file fits several, the one with more fixed folders has it.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>The member of <c>Site</c>. By default the first fixed folder of the pattern.</summary>
    public string? Name { get; set; }

    /// <summary>The property that the entries are ordered by; ties, and all of it by default, by path, ordinal.</summary>
    public string? OrderBy { get; set; }

    /// <summary>Whether the greatest value of <see cref="OrderBy"/> comes first.</summary>
    public bool Descending { get; set; }

    /// <summary>
    /// The URL of an entry: text with <c>{slug}</c>, <c>{name}</c>, <c>{folder}</c> and properties, these with a .NET format where they
    /// are dates or numbers: <c>/blog/{date:yyyy}/{slug}/</c>. By default the path.
    /// </summary>
    public string? Url { get; set; }
}
