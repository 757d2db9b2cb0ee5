using System.Reflection.Metadata;
using TypedContent.Runtime;

[assembly: MetadataUpdateHandler(typeof(ContentUpdates))]

namespace TypedContent.Runtime;

/// <summary>
/// Hot reload: counts the changes of the app's code, and so of its content. Who caches content compares the count and reads again;
/// entries that user code holds stay as they are.
/// </summary>
internal static class ContentUpdates
{
    private static int _version;

    public static int Version => Volatile.Read(ref _version);

    /// <summary>Called by the runtime, by name.</summary>
    internal static void ClearCache(Type[]? updatedTypes) => Interlocked.Increment(ref _version);
}
