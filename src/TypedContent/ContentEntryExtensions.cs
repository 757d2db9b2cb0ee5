namespace TypedContent;

/// <summary>What can be asked of any list of entries.</summary>
public static class ContentEntryExtensions
{
    /// <summary>The entries that the public may see: no drafts, and none whose <see cref="IContentEntry.PublishDate"/> is still to come.</summary>
    /// <param name="entries">A collection, all entries of the site, or what a query made of them.</param>
    /// <param name="timeProvider">Says what time it is whenever the result is enumerated; the system's clock if null.</param>
    public static IEnumerable<T> Published<T>(this IEnumerable<T> entries, TimeProvider? timeProvider = null)
        where T : IContentEntry
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Select(entries, timeProvider ?? TimeProvider.System);
    }

    /// <summary>The same for entries that may be data, which is neither draft nor to come.</summary>
    internal static IEnumerable<T> Select<T>(IEnumerable<T> entries, TimeProvider timeProvider)
        where T : IDataEntry
    {
        var now = timeProvider.GetUtcNow();
        foreach (var entry in entries)
        {
            if (entry is not IContentEntry page || (!page.IsDraft && !(page.PublishDate > now)))
            {
                yield return entry;
            }
        }
    }
}
