using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Emits what every data record has, and how a data file is a member.</summary>
internal static class DataMembers
{
    public static void EmitContent(CodeWriter writer, DeclaredHalf half)
    {
        foreach (var name in ReservedNames.DataMembers)
        {
            if (!half.Declares(name))
            {
                EntryMembers.Documented(writer).Line($"public string {name} {{ get => _content.{name}; init => _content.{name} = value; }}");
            }
            else if (!half.Implements(name, "string"))
            {
                EntryMembers.Documented(writer).Line($"string global::TypedContent.IDataEntry.{name} => _content.{name};");
            }
        }
    }

    /// <summary>Data without a name, as a test builds it, is nothing but itself. By value it would not do: references may lead in circles.</summary>
    /// <param name="members">The printed members besides the slug.</param>
    public static void EmitIdentity(CodeWriter writer, RecordForm record, IEnumerable<string> members, DeclaredHalf half)
    {
        if (!half.Declares("Equals"))
        {
            EntryMembers.Documented(writer).Line($"public {(record.IsSealed ? "" : "virtual ")}bool Equals({CSharp.Identifier(record.Name)}? other) =>");
            writer.Line("    object.ReferenceEquals(this, other) || (other is not null && _content.HasNameOf(other._content));");
        }

        if (!half.Declares("GetHashCode"))
        {
            EntryMembers.Documented(writer).Line("public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(_content.Slug);");
        }

        if (!half.Declares("PrintMembers"))
        {
            EntryMembers.EmitPrinting(writer, ["(\"Slug\", _content.Slug)", .. members], record.PrintingModifiers, "PrintEntry");
        }
    }

    /// <param name="modifiers">Behind the access.</param>
    public static void EmitSymbol(CodeWriter writer, DataSymbol symbol, string modifiers, CodeTarget target)
    {
        var set = GeneratedNames.Internal(target, GeneratedNames.Set(symbol.RecordName));
        writer.Line($"/// <summary>The data of <c>{CSharp.Doc(symbol.File)}</c>.</summary>").Line(SourceHeader.GeneratedCode);
        writer.Line(
            $"{CSharp.Keyword(symbol.Access)} {modifiers}{GeneratedNames.Record(target, symbol.TypeName, symbol.Declared)} {CSharp.Identifier(symbol.Name)} => {set}.{(symbol.IsCollection ? "Collection" : "Instance[0]")};");
    }

    public static void EmitFolder(CodeWriter writer, DataFolder folder, CodeTarget target)
    {
        foreach (var file in folder.Files)
        {
            writer.Line();
            EmitSymbol(writer, file, "static ", target);
        }

        foreach (var child in folder.Folders)
        {
            writer.Line().Line($"/// <summary>The data files of the folder <c>{CSharp.Doc(child.Name)}</c>.</summary>");
            using (writer.Open($"public static partial class {CSharp.Identifier(child.Name)}"))
            {
                EmitFolder(writer, child, target);
            }
        }
    }
}
