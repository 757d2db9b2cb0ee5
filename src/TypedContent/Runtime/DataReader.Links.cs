namespace TypedContent.Runtime;

// References: slugs in the data, entries in the properties. What generated code passes assigns a property once its entry exists.
public sealed partial class DataReader
{
    internal EntryLinker? Linker { get; set; }

    /// <summary>Reads the slug of an entry and assigns that.</summary>
    public void Link<TOwner, T>(StoredEntries<T> set, TOwner owner, Action<TOwner, T> assign)
        where T : class, IDataEntry
    {
        var slug = Text();
        Linker?.Later(linker =>
        {
            if (linker.Find(set, slug) is { } entry)
            {
                assign(owner, entry);
            }
        });
    }

    /// <summary>Reads a list of slugs and assigns the entries, without those that there are not.</summary>
    public void LinkList<TOwner, T>(StoredEntries<T> set, TOwner owner, Action<TOwner, T[]> assign)
        where T : class, IDataEntry
    {
        var slugs = List(static reader => reader.Text());
        Linker?.Later(linker => assign(owner, FindAll(linker, set, slugs)));
    }

    /// <summary>Reads slugs behind keys and assigns the entries, without those that there are not.</summary>
    public void LinkMap<TOwner, T>(StoredEntries<T> set, TOwner owner, Action<TOwner, Dictionary<string, T>> assign)
        where T : class, IDataEntry
    {
        var slugs = List(static reader => KeyValuePair.Create(reader.Text(), reader.Text()));
        Linker?.Later(linker =>
        {
            var entries = new Dictionary<string, T>(slugs.Count, StringComparer.Ordinal);
            foreach (var (key, slug) in slugs)
            {
                if (linker.Find(set, slug) is { } entry)
                {
                    entries[key] = entry;
                }
            }

            assign(owner, entries);
        });
    }

    /// <summary>Assigns the entries that refer to one.</summary>
    /// <param name="ownerSet">The set of the entry that they refer to.</param>
    /// <param name="property">The number of the property there.</param>
    /// <param name="slug">Of the entry that they refer to.</param>
    /// <param name="set">The set of those that refer.</param>
    /// <param name="owner">The entry that they refer to.</param>
    /// <param name="assign">Gives it the entries.</param>
    public void LinkBack<TOwner, T>(StoredEntries<TOwner> ownerSet, int property, string slug, StoredEntries<T> set, TOwner owner, Action<TOwner, T[]> assign)
        where TOwner : class, IDataEntry
        where T : class, IDataEntry =>
        Linker?.Later(linker => assign(owner, FindAll(linker, set, linker.BacklinksOf(ownerSet, property, slug))));

    private static T[] FindAll<T>(EntryLinker linker, StoredEntries<T> set, IEnumerable<string> slugs)
        where T : class, IDataEntry =>
        [.. slugs.Select(slug => linker.Find(set, slug)).OfType<T>()];
}
