using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>All that <c>Site</c> and the collections' symbols are emitted from. Prose and front-matter values never reach it.</summary>
internal sealed record SiteModel(EquatableArray<PageModel> Pages, EquatableArray<CollectionModel> Collections)
{
    /// <summary>The data files, wherever they are.</summary>
    public EquatableArray<DataFileModel> DataFiles { get; init; }

    /// <summary>Those that no collection has as members, by folder.</summary>
    public DataFolder Data { get; init; } = DataFolder.Empty;

    /// <summary>The records of all sets, index pages first: a folder's own page comes before a page beside the folder.</summary>
    public EquatableArray<string> TreeOrder =>
    [
        .. Collections.SelectMany(static collection => collection.Indexes).Select(static set => set.RecordName),
        .. Collections.Select(static collection => collection.Entries.RecordName),
        .. Pages.Select(static page => page.Set.RecordName),
    ];
}

/// <summary>A page at the root: <c>Site.About</c> of type <c>AboutPage</c>, the one entry of <paramref name="Set"/>.</summary>
/// <param name="Symbol">Null for a draft, and where the page is reached as the <c>Index</c> of the collection that bears its name.</param>
internal sealed record PageModel(EntrySymbol? Symbol, EntrySetModel Set);

/// <summary>A collection: <c>Site.Posts</c>, an object of <paramref name="TypeName"/> (<c>PostCollection</c>) that derives from <c>ContentCollection&lt;Post&gt;</c>.</summary>
/// <param name="Name">The member of <c>Site</c>.</param>
/// <param name="Folder">The folder as its author spells it, for docs.</param>
/// <param name="Entries">The pages of the list; empty where the folder holds nothing but index pages.</param>
/// <param name="Indexes">The folders' own pages (<see cref="PageRole.Index"/>): those that share the inferred type, and those whose type is declared.</param>
/// <param name="Root">The entry members, nested by folder; without members where the user turned them off.</param>
/// <param name="Access">Of its type.</param>
internal sealed record CollectionModel(
    string Name, string Folder, string TypeName, EntrySetModel Entries, EquatableArray<EntrySetModel> Indexes, FolderSymbol Root, Access Access = Access.Public);

/// <summary>Pages that share a record type, with where each one's data is found.</summary>
/// <param name="RecordName">The name of the record in the content namespace, and so the prefix of the names of the set's generated classes and files.</param>
/// <param name="Buckets">How many shards there are, a power of two; a shard holds the entries of its bucket in the order of <paramref name="Catalog"/>.</param>
/// <param name="Catalog">In the order of the collection: by path, ordinal.</param>
/// <param name="Access">Of the record.</param>
internal sealed record EntrySetModel(TypeKey Type, string RecordName, int Buckets, EquatableArray<CatalogEntry> Catalog, Access Access = Access.Public)
{
    /// <summary>Null where its entries neither refer to others nor list those that refer to them.</summary>
    public SetLinks? Links { get; init; }
}

/// <param name="Slug">Unique in the set.</param>
internal sealed record CatalogEntry(string Slug, int Bucket, bool IsDraft = false);

/// <summary>A folder of a collection as a symbol: a property of a class of its own, or the collection itself.</summary>
/// <param name="TypeName">Name of its class, which is nested in the collection's and unique there; unused for the collection itself.</param>
/// <param name="Index">The member <c>Index</c>: the folder's own page, of whatever set.</param>
internal sealed record FolderSymbol(string Name, string TypeName, EntrySymbol? Index, EquatableArray<EntrySymbol> Entries, EquatableArray<FolderSymbol> Folders)
{
    /// <summary>The data files of the folder.</summary>
    public EquatableArray<DataSymbol> Data { get; init; }
}

/// <summary>A page as a member.</summary>
/// <param name="RecordName">Its type, which also names the set that holds it.</param>
/// <param name="Access">Of its type.</param>
/// <param name="Declared">The full name of its type where the project declares it.</param>
internal sealed record EntrySymbol(
    string Name, string RecordName, string Slug, string Title, string SourcePath, Access Access = Access.Public, string? Declared = null);
