using TypedContent.Generator.Collections;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Emission;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Emission;

/// <summary>A page of a hand-built model.</summary>
internal sealed record TestPage(string Path, string Slug, string? Title = null, string Html = "", params Value?[] Values)
{
    public EquatableArray<HeadingModel> Headings { get; init; }

    public string? BodyTitle { get; init; }

    public string? ExcerptHtml { get; init; }

    public int ExcerptStart { get; init; }

    public int ExcerptLength { get; init; }

    public int Bucket { get; init; }

    public string? Symbol { get; init; }
}

/// <summary>Builds models by hand, emits them and compiles what comes out.</summary>
internal sealed class SiteBuilder(string? contentNamespace = "Acme", string className = "Site")
{
    private readonly List<GeneratedFile> _files = [];
    private readonly List<PageModel> _pages = [];
    private readonly List<CollectionModel> _collections = [];

    public CodeTarget Target { get; } = new(contentNamespace, className);

    private SiteModel Model => new([.. _pages], [.. _collections]);

    public static PropertyModel Property(string name, PropertyType type, bool isNullable = false, string? key = null) =>
        new(key ?? name.ToLowerInvariant(), name, type, isNullable, "seen on every page");

    public static RecordModel Record(string name, params PropertyModel[] properties) => new(name, $"A page of {name}.", [.. properties]);

    public SiteBuilder Page(string name, RecordModel record, TestPage page, params string[] declared)
    {
        var set = Set(new TypeKey(PageRole.Page, name), record, declared, null, page);
        _pages.Add(new PageModel(Symbol(name, set, page), set));
        return this;
    }

    public SiteBuilder Collection(string name, RecordModel record, params TestPage[] pages) => Collection(name, record, [], null, pages);

    public SiteBuilder Collection(
        string name, RecordModel record, string[] declared, Func<Func<TestPage, EntrySymbol>, FolderSymbol>? root, params TestPage[] pages)
    {
        var set = Set(new TypeKey(PageRole.Entry, name), record, declared, $"{name}Collection", pages);
        _collections.Add(new CollectionModel(
            name, name.ToLowerInvariant(), $"{name}Collection", set, [], root?.Invoke(SymbolOf) ?? new FolderSymbol("", "", null, [.. pages.Select(SymbolOf)], [])));
        return this;

        EntrySymbol SymbolOf(TestPage page) => Symbol(page.Symbol ?? page.Slug, set, page);
    }

    /// <summary>Gives the latest collection an index page.</summary>
    public SiteBuilder Index(RecordModel record, TestPage page)
    {
        var collection = _collections[^1];
        var set = Set(new TypeKey(PageRole.Index, collection.Folder), record, [], null, page);
        _collections[^1] = collection with { Indexes = [set], Root = collection.Root with { Index = Symbol("Index", set, page) } };
        return this;
    }

    public IReadOnlyList<GeneratedFile> Files() =>
    [
        .. _files,
        .. _collections.Select(collection => CollectionEmitter.Emit(collection, Target)),
        SiteEmitter.Emit(Model, Target),
        TreeEmitter.Emit(Model.TreeOrder, Target),
    ];

    public CompiledSite Compile(string userCode = "", params KeyValuePair<string, string>[] features) =>
        CompiledSite.Compile(Files(), Target.Namespace, userCode, features);

    private static EntrySymbol Symbol(string name, EntrySetModel set, TestPage page) =>
        new(name, set.RecordName, page.Slug, page.Title ?? page.Slug, $"Content/{page.Path}");

    private static EntryFrontMatter FrontMatter(TestPage page) => new(
        $"Content/{page.Path}", page.Slug, $"/{page.Slug}/", page.Title, "Fallback", "f1", new RecordValue([.. page.Values.Select(static value => new ListItem(value))]));

    private static EntryBody Body(TestPage page) => new($"Content/{page.Path}", new RenderedBody
    {
        Html = page.Html,
        Hash = "b1",
        WordCount = 42,
        Headings = page.Headings,
        Title = page.BodyTitle,
        ExcerptHtml = page.ExcerptHtml,
        ExcerptStart = page.ExcerptStart,
        ExcerptLength = page.ExcerptLength,
    });

    private EntrySetModel Set(TypeKey type, RecordModel record, string[] declared, string? collectionType, params TestPage[] pages)
    {
        var set = new EntrySetModel(type, record.Name, 8, [.. pages.Select(static page => new CatalogEntry(page.Slug, page.Bucket))]);
        _files.Add(EntrySetEmitter.Emit(set, collectionType, Target));
        _files.Add(RecordEmitter.Emit(type, record, Target, [new DeclaredHalf(record.Name, Access.Public, [.. declared])]));
        foreach (var bucket in pages.GroupBy(static page => page.Bucket))
        {
            _files.Add(FrontMatterShardEmitter.Emit(new FrontMatterShard(set.RecordName, bucket.Key, [.. bucket.Select(FrontMatter)]), Target));
            _files.Add(BodyShardEmitter.Emit(new BodyShard(set.RecordName, bucket.Key, [.. bucket.Select(Body)]), Target));
        }

        return set;
    }
}
