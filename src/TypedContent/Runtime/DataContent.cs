using System.ComponentModel;

namespace TypedContent.Runtime;

/// <summary>The members that every data record has. A value type, as <see cref="EntryContent"/> is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct DataContent
{
    private string? _slug;
    private string? _sourcePath;
    private string? _contentHash;

    // The order of FrontMatterEncoder.
    internal DataContent(DataReader reader)
    {
        _sourcePath = reader.Text();
        _slug = reader.Text();
        _contentHash = reader.Text();
    }

    /// <inheritdoc cref="IDataEntry.Slug"/>
    public string Slug { readonly get => _slug ?? ""; set => _slug = value; }

    /// <inheritdoc cref="IDataEntry.SourcePath"/>
    public string SourcePath { readonly get => _sourcePath ?? ""; set => _sourcePath = value; }

    /// <inheritdoc cref="IDataEntry.ContentHash"/>
    public string ContentHash { readonly get => _contentHash ?? ""; set => _contentHash = value; }

    /// <summary>Whether both are the entry of one name. Entries without a name are only the same as themselves.</summary>
    public readonly bool HasNameOf(DataContent other) => Slug.Length > 0 && string.Equals(Slug, other.Slug, StringComparison.Ordinal);
}
