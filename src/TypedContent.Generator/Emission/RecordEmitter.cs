using TypedContent.Generator.Collections;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Emits the record of a set of pages, and the records nested in its front matter.</summary>
internal static class RecordEmitter
{
    private const string SetsRequiredMembers = "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]";
    private const string Reader = "global::TypedContent.Runtime.DataReader";

    /// <param name="declaredMembers">Members that the user's half of the record declares, which are not generated; a parameterless constructor is <c>.ctor</c>.</param>
    public static GeneratedFile Emit(TypeKey type, RecordModel record, CodeTarget target, EquatableArray<string> declaredMembers = default)
    {
        var declared = new HashSet<string>(declaredMembers, StringComparer.Ordinal);
        var writer = SourceHeader.Start(target.Namespace);
        writer.Line($"/// <summary>{CSharp.Doc(record.Summary)}</summary>");
        using (writer.Open($"public sealed partial record {CSharp.Identifier(record.Name)} : global::TypedContent.IContentEntry, global::TypedContent.Runtime.ICollectionMember"))
        {
            EntryMembers.EmitState(writer);
            EmitConstructors(writer, record, $"global::TypedContent.Runtime.EntryContent content, {Reader} reader", "_content = content;", target, declared);
            EntryMembers.EmitContent(writer, declared);
            EmitProperties(writer, record, target, declared);
            if (type.Role is PageRole.Entry)
            {
                EntryMembers.EmitNavigation(writer, record, declared);
            }

            EntryMembers.EmitIdentity(writer, record, declared);
        }

        foreach (var nested in NestedIn(record))
        {
            EmitNested(writer, nested, target);
        }

        return new GeneratedFile(HintName.Of(record.Name, "Record"), writer.ToString());
    }

    private static void EmitNested(CodeWriter writer, RecordModel record, CodeTarget target)
    {
        writer.Line().Line($"/// <summary>{CSharp.Doc(record.Summary)}</summary>");
        using (writer.Open($"public sealed partial record {CSharp.Identifier(record.Name)}"))
        {
            EmitConstructors(writer, record, $"{Reader} reader", null, target, []);
            EmitProperties(writer, record, target, []);
        }
    }

    private static void EmitConstructors(
        CodeWriter writer, RecordModel record, string parameters, string? first, CodeTarget target, HashSet<string> declared)
    {
        var name = CSharp.Identifier(record.Name);
        if (!declared.Contains(".ctor"))
        {
            writer.Line("/// <summary>For values built in code, for example by a test.</summary>").Line(SourceHeader.GeneratedCode);
            writer.Line($"public {name}()").Line("{").Line("}").Line();
        }

        writer.Line(SourceHeader.GeneratedCode).Line(SetsRequiredMembers);
        using (writer.Open($"internal {name}({parameters})"))
        {
            if (first is not null)
            {
                writer.Line(first);
            }

            foreach (var property in record.Properties)
            {
                writer.Line(declared.Contains(property.Name) ? PropertyCode.Skip(property, target) : PropertyCode.Assignment(property, target));
            }
        }
    }

    private static void EmitProperties(CodeWriter writer, RecordModel record, CodeTarget target, HashSet<string> declared)
    {
        foreach (var property in record.Properties)
        {
            if (declared.Contains(property.Name))
            {
                continue;
            }

            var isList = property.Type is ListType;
            var required = isList || property.IsNullable ? "" : "required ";
            var nullable = !isList && property.IsNullable ? "?" : "";
            writer.Line().Line($"/// <summary><c>{CSharp.Doc(property.Key)}</c>. {CSharp.Doc(property.Evidence)}</summary>").Line(SourceHeader.GeneratedCode);
            writer.Line(
                $"public {required}{PropertyCode.TypeName(property.Type, target)}{nullable} {CSharp.Identifier(property.Name)} {{ get; init; }}{(isList ? " = [];" : "")}");
        }
    }

    private static IEnumerable<RecordModel> NestedIn(RecordModel record) =>
        record.Properties.SelectMany(static property => NestedIn(property.Type));

    private static IEnumerable<RecordModel> NestedIn(PropertyType type) => type switch
    {
        ListType list => NestedIn(list.Element),
        NestedRecordType nested => [nested.Record, .. NestedIn(nested.Record)],
        _ => [],
    };
}
