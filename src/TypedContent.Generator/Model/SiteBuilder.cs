using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The site's symbols, and the members that could not have the name their file makes.</summary>
internal sealed record SiteSymbols(SiteModel Site, EquatableArray<SetLayout> Layouts, EquatableArray<MemberClash> Clashes);

/// <summary>Arranges all entries as the members of <c>Site</c>.</summary>
internal static class SiteBuilder
{
    /// <param name="entries">Sorted by path.</param>
    public static SiteSymbols Build(EquatableArray<EntrySummary> entries, RecordNames records, string className, bool withMembers)
    {
        var byType = entries.GroupBy(static entry => entry.Type).OrderBy(static set => set.Key).ToDictionary(static set => set.Key, static set => set.ToList());
        var layouts = records.Names
            .OrderBy(static name => name.Type)
            .Select(name => SetLayout.Create(name.Type, name.Record, byType.TryGetValue(name.Type, out var set) ? set : []))
            .ToEquatableArray();
        var sets = layouts.ToDictionary(static layout => layout.Type, layout => ToSet(layout, records.Of(layout.Type).Access));

        var clashes = new List<MemberClash>();
        var scope = new NameScope([.. ReservedNames.ObjectMembers, "Entries", className]);
        var pages = byType.Where(static set => set.Key.Role is PageRole.Page).ToDictionary(static set => set.Key.Folder, static set => set.Value[0], StringComparer.Ordinal);
        var collections = Collections(byType, sets, pages, records, scope, clashes, withMembers);

        var site = new SiteModel(
            pages.OrderBy(static page => page.Key, StringComparer.Ordinal).Select(page => RootPage(page.Value, sets, collections, records, scope, clashes)).ToEquatableArray(),
            collections);
        return new SiteSymbols(site, layouts, clashes.ToEquatableArray());
    }

    private static EquatableArray<CollectionModel> Collections(
        Dictionary<TypeKey, List<EntrySummary>> byType, Dictionary<TypeKey, EntrySetModel> sets, Dictionary<string, EntrySummary> pages,
        RecordNames records, NameScope scope, List<MemberClash> clashes, bool withMembers)
    {
        var collections = new List<CollectionModel>();
        foreach (var folder in sets.Keys.Where(static type => type.Role is PageRole.Entry).OrderBy(static type => type.Folder, StringComparer.Ordinal))
        {
            var index = new TypeKey(PageRole.Index, folder.Folder);
            var entries = byType.TryGetValue(folder, out var found) ? found : [];
            var indexes = byType.TryGetValue(index, out found) ? found : [];
            pages.TryGetValue(folder.Folder, out var pageBeside);

            var namer = new SymbolNamer(records, clashes);
            var name = namer.TakeMember(scope, folder.Folder, folder.Folder + "/");
            var root = namer.NameRoot(name, FolderTree.Build(entries, indexes), pageBeside, withMembers);
            collections.Add(new CollectionModel(name, folder.Folder, records.Of(folder).Collection ?? name, sets[folder], indexes.Count > 0 ? sets[index] : null, root));
        }

        return collections.ToEquatableArray();
    }

    private static PageModel RootPage(
        EntrySummary page, Dictionary<TypeKey, EntrySetModel> sets, EquatableArray<CollectionModel> collections, RecordNames records, NameScope scope, List<MemberClash> clashes)
    {
        var set = sets[page.Type];
        var isIndex = collections.Any(collection => string.Equals(collection.Root.Index?.Set, set.CodeName, StringComparison.Ordinal));
        var namer = new SymbolNamer(records, clashes);
        return new PageModel(isIndex ? null : namer.Symbol(namer.TakeMember(scope, page.Type.Folder, page.SourcePath), page), set);
    }

    private static EntrySetModel ToSet(SetLayout layout, Access access) => new(
        layout.Type, layout.RecordName, layout.RecordName, layout.Buckets, layout.Members.Select(static member => new CatalogEntry(member.Slug, member.Bucket)).ToEquatableArray(), access);
}
