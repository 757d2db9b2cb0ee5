using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>
/// Emits the class of a collection: a property per entry, nested by folder. With ten thousand entries it is the one wide class of a
/// site, so its members are as small as they can be, and read by slug: another page does not change them.
/// </summary>
internal static class CollectionEmitter
{
    public static GeneratedFile Emit(CollectionModel collection, CodeTarget target, CancellationToken cancellationToken = default)
    {
        var record = GeneratedNames.Record(target, collection.Entries.RecordName, collection.Entries.Type.Declared);
        var name = CSharp.Identifier(collection.TypeName);
        var writer = SourceHeader.Start(target.Namespace);
        var entries = collection.Entries.Type.IsData ? "items" : "pages";
        writer.Line($"/// <summary>The {entries} of <c>{CSharp.Doc(collection.Folder)}</c>.</summary>");
        using (writer.Open($"{CSharp.Keyword(collection.Access)} sealed partial class {name} : global::TypedContent.ContentCollection<{record}>"))
        {
            writer.Line("/// <summary>A collection of entries built in code, for example by a test.</summary>").Line(SourceHeader.GeneratedCode);
            Constructor(writer, "public", name, $"global::System.Collections.Generic.IEnumerable<{record}>");
            writer.Line().Line(SourceHeader.GeneratedCode);
            Constructor(writer, "internal", name, $"global::TypedContent.Runtime.EntryList<{record}>");

            var folders = new FolderWriter(writer, collection, target, cancellationToken);
            folders.Members(collection.Root, "this");
            folders.Classes(collection.Root);
        }

        return new GeneratedFile(HintName.Of(collection.TypeName, "Collection"), writer.ToString());
    }

    private static void Constructor(CodeWriter writer, string access, string name, string entries) =>
        writer.Line($"{access} {name}({entries} entries)").Line("    : base(entries)").Line("{").Line("}");

    private sealed class FolderWriter(CodeWriter writer, CollectionModel collection, CodeTarget target, CancellationToken cancellationToken)
    {
        /// <param name="entries">What stands for the collection in the class being written.</param>
        public void Members(FolderSymbol folder, string entries)
        {
            writer.Line();
            if (folder.Index is { } index)
            {
                Member(index, entries);
            }

            foreach (var entry in folder.Entries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Member(entry, entries);
            }

            foreach (var file in folder.Data)
            {
                DataMembers.EmitSymbol(writer, file, "", target);
            }

            foreach (var child in folder.Folders)
            {
                writer.Line($"/// <summary>The folder <c>{CSharp.Doc(child.Name)}</c> of <c>{CSharp.Doc(collection.Folder)}</c>.</summary>");
                writer.Line($"public {CSharp.Identifier(child.TypeName)} {CSharp.Identifier(child.Name)} => new({entries});");
            }
        }

        /// <summary>The classes of all folders, side by side: their names are unique in the collection.</summary>
        public void Classes(FolderSymbol parent)
        {
            foreach (var folder in parent.Folders)
            {
                var name = CSharp.Identifier(folder.TypeName);
                writer.Line().Line($"/// <summary>The pages of the folder <c>{CSharp.Doc(folder.Name)}</c>.</summary>");
                using (writer.Open($"public sealed class {name}"))
                {
                    var type = GeneratedNames.Public(target, collection.TypeName);
                    writer.Line($"private readonly {type} _entries;");
                    writer.Line().Line($"internal {name}({type} entries) => _entries = entries;");
                    Members(folder, "_entries");
                }

                Classes(folder);
            }
        }

        private void Member(EntrySymbol entry, string entries)
        {
            var isListed = string.Equals(entry.RecordName, collection.Entries.RecordName, StringComparison.Ordinal);
            var list = isListed ? entries : $"{GeneratedNames.Internal(target, GeneratedNames.Set(entry.RecordName))}.Instance";
            writer.Line($"/// <summary>{CSharp.Doc(entry.Title)} (<c>{CSharp.Doc(entry.SourcePath)}</c>)</summary>");
            writer.Line($"{CSharp.Keyword(entry.Access)} {GeneratedNames.Record(target, entry.RecordName, entry.Declared)} {CSharp.Identifier(entry.Name)} => {list}[{CSharp.Literal(entry.Slug)}];");
        }
    }
}
