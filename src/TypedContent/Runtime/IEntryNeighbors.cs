using System.ComponentModel;

namespace TypedContent.Runtime;

/// <summary>Where an entry finds the ones before and after it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEntryNeighbors
{
    /// <summary>The entry <paramref name="distance"/> places after that of <paramref name="slug"/>, or null.</summary>
    object? FindNear(string slug, int distance);
}

/// <summary>An entry that can be told which collection it belongs to. The first one counts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICollectionMember
{
    /// <summary>Called when a collection is built of entries.</summary>
    void Join(IEntryNeighbors neighbors);
}
