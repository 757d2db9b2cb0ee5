using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Emits the other half of a type that the project declares: what every entry has, and the constructor that reads its values.</summary>
internal static class DeclaredRecordEmitter
{
    private const string Page = "global::TypedContent.IContentEntry, global::TypedContent.Runtime.ICollectionMember";
    private const string Data = "global::TypedContent.IDataEntry";

    public static GeneratedFile Emit(DeclaredRecord record, CodeTarget target)
    {
        var (declaration, code) = (record.Type.Declaration, new DeclaredCode(record, target));
        var writer = SourceHeader.Start(declaration.Namespace, namesUserMembers: true);
        var blocks = new Stack<CodeWriter.Block>();
        foreach (var containing in declaration.Containing)
        {
            blocks.Push(writer.Open(containing));
        }

        if (record.HasLinks)
        {
            writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::TypedContent.Runtime.LinkedEntryConverter<{record.Type.FullName}>))]");
        }

        using (writer.Open($"partial {declaration.Keyword} {CSharp.Identifier(record.Type.Name)} : {(record.Set.IsData ? Data : Page)}{(record.HasLinks ? ", global::TypedContent.Runtime.ILinkedEntry" : "")}"))
        {
            if (!declaration.IsEntryDerived)
            {
                EntryMembers.EmitState(writer, ContentOf(record), declaration.IsSealed ? "private" : "private protected");
            }

            EmitConstructors(writer, record, code);
            EmitOwnMembers(writer, record, declaration.Half);
            if (record.HasLinks)
            {
                LinkedMembers.Emit(writer, record);
            }
        }

        while (blocks.Count > 0)
        {
            blocks.Pop().Dispose();
        }

        return new GeneratedFile(HintName.Of(record.CodeName, "Declared"), writer.ToString());
    }

    private static string ContentOf(DeclaredRecord record) => record.Set.IsData ? "DataContent" : "EntryContent";

    private static void EmitOwnMembers(CodeWriter writer, DeclaredRecord record, DeclaredHalf half)
    {
        var declaration = record.Type.Declaration;
        var form = new RecordForm(record.Type.Name, declaration.IsSealed, declaration.HasBase);
        var isRecord = declaration.Keyword is "record";
        if (record.Set.IsData)
        {
            DataMembers.EmitContent(writer, half);
            if (isRecord)
            {
                DataMembers.EmitIdentity(writer, form, PrintedMembers(record), half);
            }

            return;
        }

        // What a declared base type has from us is its content too.
        if (!declaration.IsEntryDerived)
        {
            EntryMembers.EmitContent(writer, half);
            EntryMembers.EmitTree(writer, half);
            EntryMembers.EmitMembership(writer);
        }

        if (record.Set.Role is PageRole.Entry)
        {
            EntryMembers.EmitNavigation(writer, record.Type.Name, half, declaration.IsEntryDerived ? "new " : "");
        }

        if (isRecord)
        {
            EntryMembers.EmitIdentity(writer, form, PrintedMembers(record), half);
        }
    }

    private static void EmitConstructors(CodeWriter writer, DeclaredRecord record, DeclaredCode code)
    {
        var name = CSharp.Identifier(record.Type.Name);
        List<ContentProperty> parameters = [.. record.Type.Root.Properties.Where(static property => property.Setting is PropertySetting.Parameter)];
        if (parameters.Count == 0 && !record.Type.Declaration.Half.Declares(".ctor"))
        {
            // The one that C# gives a type without constructors. What its properties lack is said where they are declared.
            writer.Line("#pragma warning disable CS8618");
            writer.Line("/// <summary>For values built in code, for example by a test.</summary>").Line(SourceHeader.GeneratedCode);
            writer.Line($"public {name}()").Line("{").Line("}");
            writer.Line("#pragma warning restore CS8618").Line();
        }

        writer.Line(SourceHeader.GeneratedCode).Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        writer.Line("#pragma warning disable CS8618");
        writer.Line($"internal {name}(global::TypedContent.Runtime.{ContentOf(record)} content, global::TypedContent.Runtime.DataReader reader)");
        writer.Line("#pragma warning restore CS8618");
        var chain = parameters.Count > 0 ? $"    : this({string.Join(", ", parameters.Select(code.Argument))})" : record.Type.Declaration.Half.Declares(".ctor") ? "    : this()" : "";
        using (writer.Open(chain))
        {
            writer.Line("_content = content;");
            foreach (var property in record.Type.Root.Properties.Where(static property => property.Setting is not PropertySetting.Parameter || property.Reference is not null))
            {
                writer.Line(property.InverseOf is null ? code.Assignment(property, "this", 0) : "if (reader.Next()) { }");
            }

            var number = 0;
            foreach (var inverse in record.Inverses)
            {
                writer.Line(code.Inverse(inverse, number++));
            }
        }
    }

    private static IEnumerable<string> PrintedMembers(DeclaredRecord record) => record.Type.Root.Properties
        .Where(property => property.Name is not ("Slug" or "Title") && record.Type.Declaration.Half.CanRead(property.Name))
        .Select(static property => $"({CSharp.Literal(property.Name)}, this.{CSharp.Identifier(property.Name)})");
}
