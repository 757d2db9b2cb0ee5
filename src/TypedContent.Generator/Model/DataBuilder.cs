using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>Arranges the data files of a site: what each is in code, and where it is a member.</summary>
internal sealed class DataBuilder
{
    // No folder is called so.
    private const string NoCollection = "";

    private readonly SiteSettings _settings;
    private readonly Func<TypeKey, IReadOnlyList<EntrySummary>> _membersOf;
    private readonly List<MemberClash> _clashes;
    private readonly ILookup<string, DataLeaf> _byCollection;

    /// <param name="types">All sets of the site.</param>
    public DataBuilder(SiteSettings settings, IReadOnlyCollection<TypeKey> types, Func<TypeKey, IReadOnlyList<EntrySummary>> membersOf, List<MemberClash> clashes)
    {
        (_settings, _membersOf, _clashes) = (settings, membersOf, clashes);
        var collections = new HashSet<string>(types.Where(static type => type.Role is PageRole.Entry).Select(static type => type.Folder), StringComparer.Ordinal);
        Types = types
            .Where(type => type.Role is PageRole.Item || (type.Role is PageRole.Data && membersOf(type).Count > 0))
            .OrderBy(static type => type)
            .ToEquatableArray();
        _byCollection = Types
            .Select(type => new DataLeaf(type, DataPath.Of(type.Folder), membersOf(type).FirstOrDefault()?.SourcePath ?? ""))
            .ToLookup(leaf => leaf.Path.Folders.Take(1).FirstOrDefault(collections.Contains) ?? NoCollection, StringComparer.Ordinal);
    }

    public EquatableArray<TypeKey> Types { get; }

    /// <summary>The files in a folder of pages: its collection has them as members.</summary>
    public IEnumerable<DataLeaf> FilesOf(string collection) => _byCollection[collection];

    public DataFileModel File(TypeKey type, EntrySetModel set)
    {
        if (_settings.Records.Of(type).Collection is not { } className)
        {
            return new DataFileModel(set, null);
        }

        // Of items with one id the first is its member. The build fails, and says why.
        var items = _settings.WithMembers ? _membersOf(type).Where(static item => !item.Segments.IsEmpty).GroupBy(static item => item.Segments[0], StringComparer.Ordinal).Select(static same => same.First()) : [];
        var name = Naming.OfSegment(DataPath.Of(type.Folder).Name);
        var root = Namer().NameRoot(name, FolderTree.Build(items, [], []), null, [className, .. _settings.Own.Of(className)]);
        var access = set.Access is Access.Internal ? Access.Internal : _settings.Own.AccessOf(className);
        return new DataFileModel(set, new CollectionModel(name, type.Folder, className, set, [], root, access));
    }

    /// <summary>The files that no collection has.</summary>
    /// <param name="site">The names of <c>Site</c>.</param>
    public DataFolder Root(NameScope site) => Folder("", DataTree.Build(_byCollection[NoCollection]), site);

    private DataFolder Folder(string name, DataTree tree, NameScope scope)
    {
        var namer = Namer();
        var folders = tree.Folders.Select(folder => (Name: namer.TakeMember(scope, folder.Key, folder.Value.First.SourcePath, folder.Key), folder.Value)).ToList();
        var files = tree.Files.Select(file => namer.DataSymbol(scope, file)).ToEquatableArray();
        return new DataFolder(
            name, files, folders.Select(folder => Folder(folder.Name, folder.Value, new NameScope([.. ReservedNames.ObjectMembers, folder.Name]))).ToEquatableArray());
    }

    private SymbolNamer Namer() => new(_settings.Records, _settings.Own, _clashes);
}
