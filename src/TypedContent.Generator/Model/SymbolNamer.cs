using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>Two pages or folders whose names make the same C# name: the second got another one.</summary>
/// <param name="SourcePath">The page, or the first page of the folder.</param>
/// <param name="Folder">Null for a page.</param>
internal sealed record MemberClash(string SourcePath, string? Folder, string Name, string Wanted, string Other);

/// <summary>Names the members of one collection: a property per page, nested by folder.</summary>
internal sealed class SymbolNamer(RecordNames records, OwnMembers own, List<MemberClash> clashes)
{
    private NameScope? _root;

    /// <param name="reserved">What the collection's class has besides the members of every collection, its own name included.</param>
    public FolderSymbol NameRoot(string name, FolderTree tree, EntrySummary? pageBeside, IEnumerable<string> reserved)
    {
        var index = (tree.Index ?? pageBeside) is { } page ? Symbol("Index", page) : null;
        return Name(name, "", index, tree, [.. ReservedNames.CollectionMembers, .. reserved]);
    }

    public EntrySymbol Symbol(string name, EntrySummary entry)
    {
        var (_, record, _, access) = records.Of(entry.Type);
        return new EntrySymbol(name, record, entry.Slug, entry.Title ?? entry.FallbackTitle, entry.SourcePath, access, entry.Type.Declared);
    }

    public DataSymbol DataSymbol(NameScope scope, DataLeaf file)
    {
        var (type, record, collection, access) = records.Of(file.Type);
        var name = TakeMember(scope, file.Path.Name, file.SourcePath);
        var typeAccess = access is Access.Internal || collection is null ? access : own.AccessOf(collection);
        return new DataSymbol(name, collection ?? record, record, collection is not null, type.Folder, typeAccess, collection is null ? file.Type.Declared : null);
    }

    /// <summary>Takes the member name that <paramref name="segment"/> makes, and notes a clash.</summary>
    /// <param name="folder">Null for a page.</param>
    /// <param name="declared">The type that the project declares for the collection, if it does: two collections may be of one folder.</param>
    public string TakeMember(NameScope scope, string segment, string sourcePath, string? folder = null, string? declared = null)
    {
        var wanted = Naming.OfSegment(segment);
        var other = scope.OwnerOf(wanted);
        var name = scope.Take(wanted, folder is null ? sourcePath : declared is not null ? $"the collection of {declared.Replace("global::", "")}" : $"the folder '{folder}'");
        if (other is not null)
        {
            clashes.Add(new MemberClash(sourcePath, folder, name, wanted, other));
        }

        return name;
    }

    private FolderSymbol Name(string name, string typeName, EntrySymbol? index, FolderTree tree, IEnumerable<string> reserved)
    {
        // "Index" is ours in every folder, also in one without a page: a member must not change its meaning when a page is added.
        var scope = new NameScope([.. reserved, "Index", typeName]);
        var folders = tree.Folders.Select(folder => (Name: TakeMember(scope, folder.Key, folder.Value.FirstPath, folder.Key), folder.Value)).ToList();
        var entries = tree.Entries.Select(entry => Symbol(TakeMember(scope, entry.Key, entry.Value.SourcePath), entry.Value)).ToEquatableArray();

        var data = tree.Data.Select(file => DataSymbol(scope, file)).ToEquatableArray();

        // The classes of all folders stand side by side in the collection's: their names are of its scope.
        _root ??= scope;
        var classes = folders.Select(folder => _root.Take(folder.Name + "Folder", folder.Name)).ToList();
        return new FolderSymbol(name, typeName, index, entries, folders.Select((folder, at) => NameFolder(folder.Name, classes[at], folder.Value)).ToEquatableArray()) { Data = data };
    }

    private FolderSymbol NameFolder(string name, string typeName, FolderTree tree) => Name(
        name,
        typeName,
        tree.Index is { } index ? Symbol("Index", index) : null,
        tree,
        ReservedNames.ObjectMembers);
}
