namespace TypedContent.Generator.Model;

/// <summary>Names that no inferred property may have, because generated code, records or <c>object</c> need them.</summary>
internal static class ReservedNames
{
    /// <summary>What every entry has besides its front matter.</summary>
    public static IReadOnlyList<string> EntryMembers { get; } =
    [
        "Title", "Slug", "Url", "Html", "Headings", "Excerpt", "PlainText", "WordCount", "ReadingTime", "SourcePath", "ContentHash",
        "IsDraft", "PublishDate", "Parent", "Children", "Breadcrumbs", "Previous", "Next",
    ];

    /// <summary>What every data record has: all else is a key's.</summary>
    public static IReadOnlyList<string> DataMembers { get; } = ["Slug", "SourcePath", "ContentHash"];

    /// <summary>What every class has.</summary>
    public static IReadOnlyList<string> ObjectMembers { get; } =
        ["Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    /// <summary>What every record has, and what a record may not have.</summary>
    public static IReadOnlyList<string> RecordMembers { get; } = [.. ObjectMembers, "Clone", "PrintMembers", "EqualityContract"];

    /// <summary>What <c>ContentCollection&lt;T&gt;</c> has.</summary>
    public static IReadOnlyList<string> CollectionMembers { get; } =
        [.. ObjectMembers, "Count", "Find", "TryGetValue", "Contains", "GetEnumerator", "Item", "Published"];

    /// <summary>
    /// Whether a property of the record <paramref name="recordName"/> may not be called <paramref name="name"/>.
    /// Case does not count: <c>URL</c> beside <c>Url</c> would compile, and mislead.
    /// </summary>
    /// <param name="members">Those that the record has besides its properties.</param>
    public static bool Contains(string name, string recordName, IReadOnlyList<string> members) =>
        string.Equals(name, recordName, StringComparison.Ordinal)
        || RecordMembers.Contains(name, StringComparer.OrdinalIgnoreCase)
        || members.Contains(name, StringComparer.OrdinalIgnoreCase);
}
