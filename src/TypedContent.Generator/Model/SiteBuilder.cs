using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The site's symbols, the members that could not have the name their file makes, and the pages without a slug of their own.</summary>
internal sealed record SiteSymbols(SiteModel Site, EquatableArray<SetLayout> Layouts, EquatableArray<MemberClash> Clashes, EquatableArray<SlugTaken> SlugsTaken)
{
    public static SiteSymbols None { get; } = new(new SiteModel([], []), [], [], []);

    /// <summary>The pages that are left out because an entry that they need is.</summary>
    public EquatableArray<EntryMissing> EntriesMissing { get; init; }
}

/// <summary>What the arrangement of a site depends on besides its entries.</summary>
/// <param name="WithMembers">Whether entries are members of their collection.</param>
internal sealed record SiteSettings(string ClassName, bool WithMembers, RecordNames Records, OwnMembers Own)
{
    public EquatableArray<SetLinks> Links { get; init; }

    /// <summary>Whether drafts are in the lists.</summary>
    public bool WithDrafts { get; init; }
}

/// <summary>Arranges all entries as the members of <c>Site</c>. Mutable: it exists while one site is arranged.</summary>
internal sealed class SiteBuilder
{
    private readonly SiteSettings _settings;
    private readonly Dictionary<TypeKey, List<EntrySummary>> _members;
    private readonly Dictionary<TypeKey, EntrySetModel> _sets;
    private readonly List<SlugTaken> _slugsTaken = [];
    private readonly List<EntryMissing> _entriesMissing;
    private readonly List<MemberClash> _clashes = [];
    private readonly EquatableArray<SetLayout> _layouts;
    private readonly NameScope _scope;
    private readonly HashSet<TypeKey> _ownedIndexes = [];
    private readonly DataBuilder _data;

    private SiteBuilder(EquatableArray<EntrySummary> entries, SiteSettings settings)
    {
        _settings = settings;
        _members = entries.GroupBy(static entry => entry.Type).OrderBy(static set => set.Key).ToDictionary(static set => set.Key, set => Membership.Of(set, _slugsTaken, settings.WithDrafts));
        _entriesMissing = NeededEntries.Settle(_members);
        _layouts = settings.Records.Names.OrderBy(static name => name.Type).Select(name => SetLayout.Create(name.Type, name.Record, MembersOf(name.Type))).ToEquatableArray();
        _sets = _layouts.ToDictionary(static layout => layout.Type, layout => ToSet(layout, settings.Records.Of(layout.Type).Access) with { Links = settings.Links.FirstOrDefault(links => links.Type.Equals(layout.Type)) });
        _data = new DataBuilder(settings, _sets.Keys, MembersOf, _clashes);
        _scope = new NameScope([.. ReservedNames.ObjectMembers, "Entries", settings.ClassName, .. settings.Own.Of(settings.ClassName)]);
    }

    /// <param name="entries">Sorted by path.</param>
    public static SiteSymbols Build(EquatableArray<EntrySummary> entries, SiteSettings settings, CancellationToken cancellationToken)
    {
        var builder = new SiteBuilder(entries, settings);
        cancellationToken.ThrowIfCancellationRequested();
        var collections = builder.Collections();
        cancellationToken.ThrowIfCancellationRequested();
        var pages = builder.Pages(collections);
        cancellationToken.ThrowIfCancellationRequested();
        var site = new SiteModel(pages, collections) { DataFiles = builder.DataFiles(), Data = builder._data.Root(builder._scope) };
        return new SiteSymbols(site, builder._layouts, builder._clashes.ToEquatableArray(), builder._slugsTaken.ToEquatableArray()) { EntriesMissing = builder._entriesMissing.ToEquatableArray() };
    }

    private EquatableArray<CollectionModel> Collections() =>
        _sets.Keys
            .Where(static type => type.Role is PageRole.Entry)
            .OrderBy(static type => type.Folder, StringComparer.Ordinal)
            .ThenBy(static type => type.Declared ?? "~", StringComparer.Ordinal) // A declared collection has the name of its folder before an inferred one.
            .Select(Collection)
            .ToEquatableArray();

    private CollectionModel Collection(TypeKey type)
    {
        var indexSets = _sets.Values.Where(set => set.Type.Role is PageRole.Index && string.Equals(set.Type.Folder, type.Folder, StringComparison.Ordinal) && _ownedIndexes.Add(set.Type)).ToEquatableArray();
        var indexes = indexSets.SelectMany(set => PublicMembersOf(set.Type)).ToList();
        var tree = FolderTree.Build(_settings.WithMembers ? PublicMembersOf(type) : [], indexes, _data.FilesOf(type.Folder));
        var pageBeside = _sets.Keys.Where(key => key.Role is PageRole.Page && string.Equals(key.Folder, type.Folder, StringComparison.Ordinal)).SelectMany(PublicMembersOf).FirstOrDefault();
        var firstPage = PublicMembersOf(type).Concat(indexes).Select(static page => page.SourcePath).FirstOrDefault() ?? "";

        var namer = new SymbolNamer(_settings.Records, _settings.Own, _clashes);
        var name = namer.TakeMember(_scope, type.Folder, firstPage, type.Folder, type.Declared);
        var className = _settings.Records.Of(type).Collection ?? name;
        var root = namer.NameRoot(name, tree, pageBeside, [className, .. _settings.Own.Of(className)]);
        var access = _sets[type].Access is Access.Internal ? Access.Internal : _settings.Own.AccessOf(className);
        return new CollectionModel(name, type.Folder, className, _sets[type], indexSets, root, access);
    }

    private EquatableArray<DataFileModel> DataFiles() => _data.Types.Select(type => _data.File(type, _sets[type])).ToEquatableArray();

    private EquatableArray<PageModel> Pages(EquatableArray<CollectionModel> collections)
    {
        var indexes = new HashSet<string?>(collections.Select(static collection => collection.Root.Index?.RecordName), StringComparer.Ordinal);
        return _sets.Keys
            .Where(type => type.Role is PageRole.Page && MembersOf(type).Count > 0)
            .OrderBy(static type => type.Folder, StringComparer.Ordinal)
            .Select(type => new PageModel(indexes.Contains(_sets[type].RecordName) ? null : PageSymbol(PublicMembersOf(type).FirstOrDefault()), _sets[type]))
            .ToEquatableArray();
    }

    private EntrySymbol? PageSymbol(EntrySummary? page)
    {
        if (page is null)
        {
            return null;
        }

        var namer = new SymbolNamer(_settings.Records, _settings.Own, _clashes);
        return namer.Symbol(namer.TakeMember(_scope, page.Type.Folder, page.SourcePath), page);
    }

    private IReadOnlyList<EntrySummary> MembersOf(TypeKey type) => _members.TryGetValue(type, out var members) ? members : [];

    /// <summary>Those with symbols: a draft has none, so that code does not depend on whether there are drafts.</summary>
    private IReadOnlyList<EntrySummary> PublicMembersOf(TypeKey type) => [.. MembersOf(type).Where(static entry => !entry.IsDraft)];

    private static EntrySetModel ToSet(SetLayout layout, Access access) => new(
        layout.Type, layout.RecordName, layout.Buckets, layout.Members.Select(static member => new CatalogEntry(member.Slug, member.Bucket, member.IsDraft)).ToEquatableArray(), access);
}
