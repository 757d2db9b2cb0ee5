namespace TypedContent.Runtime;

/// <summary>What the tree of folders knows of a page.</summary>
/// <param name="SourcePath">Tells pages of one path apart.</param>
/// <param name="Path">Names of folders and the page's own; an index has that of its folder, and the root's is empty.</param>
/// <param name="Order">Its place among its siblings, smaller first; null for those that come last.</param>
/// <param name="Slug">By which its set finds the entry.</param>
internal sealed record TreePlace(string SourcePath, string Path, double? Order, string Slug) : IComparable<TreePlace>
{
    // The order of FrontMatterEncoder: with these a page's front matter starts.
    public static TreePlace Read(DataReader reader) =>
        new(reader.Text(), reader.Text(), reader.Next() ? reader.Double() : null, reader.Text());

    /// <summary>Siblings in the order of the navigation.</summary>
    public int CompareTo(TreePlace? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = (Order ?? double.PositiveInfinity).CompareTo(other.Order ?? double.PositiveInfinity);
        order = order != 0 ? order : Order.HasValue == other.Order.HasValue ? 0 : Order.HasValue ? -1 : 1;
        order = order != 0 ? order : NaturalOrder.Compare(Path, other.Path);
        return order != 0 ? order : string.CompareOrdinal(SourcePath, other.SourcePath);
    }
}

/// <summary>A set as the tree sees it.</summary>
internal interface ITreeSource
{
    IEnumerable<TreePlace> ReadPlaces();

    IContentEntry? Find(string slug);
}
