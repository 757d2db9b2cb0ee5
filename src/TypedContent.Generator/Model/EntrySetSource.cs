namespace TypedContent.Generator.Model;

/// <summary>A set of the site, with the type of the collection that lists it, if one does.</summary>
internal sealed record EntrySetSource(EntrySetModel Set, string? CollectionType)
{
    public static IEnumerable<EntrySetSource> Of(SiteModel site) =>
    [
        .. site.Pages.Select(static page => new EntrySetSource(page.Set, null)),
        .. site.Collections.Select(static collection => new EntrySetSource(collection.Entries, collection.TypeName)),
        .. site.Collections.SelectMany(static collection => collection.Indexes).Select(static indexes => new EntrySetSource(indexes, null)),
        .. site.DataFiles.Select(static file => new EntrySetSource(file.Set, file.Collection?.TypeName)),
    ];
}
