namespace TypedContent;

/// <summary>What a file holds: a page, a data file, or an item of one. What every generated record has.</summary>
public interface IDataEntry
{
    /// <summary>Its name, unique in its collection: <c>2026/other</c> for a page, the <c>id</c> or the number of an item.</summary>
    string Slug { get; }

    /// <summary>The file, relative to the project: <c>Content/posts/2026/other.md</c>. Empty for an entry that was built in code.</summary>
    string SourcePath { get; }

    /// <summary>Changes whenever its part of the file does.</summary>
    string ContentHash { get; }
}
