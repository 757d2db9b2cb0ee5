using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Emits the class that everything is reached from.</summary>
internal static class SiteEmitter
{
    public static GeneratedFile Emit(SiteModel site, CodeTarget target, Access access = Access.Public)
    {
        var writer = SourceHeader.Start(target.Namespace);
        writer.Line("/// <summary>The content of the project: its pages and its collections.</summary>");
        using (writer.Open($"{CSharp.Keyword(access)} static partial class {CSharp.Identifier(target.ClassName)}"))
        {
            EmitEntries(writer, site, target);
            foreach (var page in site.Pages)
            {
                if (page.Symbol is { } symbol)
                {
                    Member(
                        writer,
                        symbol.Access,
                        $"{CSharp.Doc(symbol.Title)} (<c>{CSharp.Doc(symbol.SourcePath)}</c>)",
                        $"{GeneratedNames.Record(target, symbol.RecordName, symbol.Declared)} {CSharp.Identifier(symbol.Name)} => {Instance(page.Set, target)}[0];");
                }
            }

            foreach (var collection in site.Collections)
            {
                Member(
                    writer,
                    collection.Access,
                    $"The pages of <c>{CSharp.Doc(collection.Folder)}</c>.",
                    $"{GeneratedNames.Public(target, collection.TypeName)} {CSharp.Identifier(collection.Name)} => {Set(collection.Entries, target)}.Collection;");
            }

            DataMembers.EmitFolder(writer, site.Data, target);
        }

        return new GeneratedFile(HintName.Of(target.ClassName, "Site"), writer.ToString());
    }

    // Made anew at each call: a field's initialiser would not run again when hot reload brings another collection.
    private static void EmitEntries(CodeWriter writer, SiteModel site, CodeTarget target)
    {
        writer.Line("/// <summary>All entries: the pages at the root, then those of the collections with their index pages.</summary>");
        writer.Line(SourceHeader.GeneratedCode);
        writer.Line("public static global::System.Collections.Generic.IReadOnlyList<global::TypedContent.IContentEntry> Entries =>");
        var sets = site.Pages.Select(static page => page.Set)
            .Concat(site.Collections.SelectMany(static collection => collection.Indexes.Append(collection.Entries)))
            .Select(set => Instance(set, target));
        writer.Line($"    new global::TypedContent.Runtime.SiteEntries({string.Join(", ", sets)});");
    }

    private static void Member(CodeWriter writer, Access access, string summary, string member) =>
        writer.Line().Line($"/// <summary>{summary}</summary>").Line(SourceHeader.GeneratedCode).Line($"{CSharp.Keyword(access)} static {member}");

    private static string Instance(EntrySetModel set, CodeTarget target) => $"{Set(set, target)}.Instance";

    private static string Set(EntrySetModel set, CodeTarget target) => GeneratedNames.Internal(target, GeneratedNames.Set(set.RecordName));
}
