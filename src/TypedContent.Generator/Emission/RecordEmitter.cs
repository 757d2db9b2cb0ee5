using TypedContent.Generator.Collections;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Emits the record of a set of pages, and the records nested in its front matter.</summary>
internal static class RecordEmitter
{
    private const string SetsRequiredMembers = "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]";
    private const string Reader = "global::TypedContent.Runtime.DataReader";

    /// <param name="type">Decides on the members that the record has besides its properties: data has fewer than a page.</param>
    /// <param name="declaredHalves">The project's halves of the record and of those nested in it, where it has any.</param>
    public static GeneratedFile Emit(TypeKey type, RecordModel record, CodeTarget target, EquatableArray<DeclaredHalf> declaredHalves = default)
    {
        var halves = declaredHalves.ToDictionary(static half => half.Name, StringComparer.Ordinal);
        var half = HalfOf(record, halves);
        var writer = SourceHeader.Start(target.Namespace);
        writer.Line($"/// <summary>{CSharp.Doc(record.Summary)}</summary>");
        var interfaces = type.IsData ? "global::TypedContent.IDataEntry" : "global::TypedContent.IContentEntry, global::TypedContent.Runtime.ICollectionMember";
        using (writer.Open($"{CSharp.Keyword(half.Access)} sealed partial record {CSharp.Identifier(record.Name)} : {interfaces}"))
        {
            var content = type.IsData ? "DataContent" : "EntryContent";
            EntryMembers.EmitState(writer, content);
            EmitConstructors(writer, record, $"global::TypedContent.Runtime.{content} content, {Reader} reader", "_content = content;", target, half);
            EmitOwnMembers(writer, type, half);
            EmitProperties(writer, record, target, halves);
            EmitIdentity(writer, type, record, half);
        }

        foreach (var nested in record.Nested)
        {
            EmitNested(writer, nested, target, halves);
        }

        return new GeneratedFile(HintName.Of(record.Name, "Record"), writer.ToString());
    }

    private static void EmitOwnMembers(CodeWriter writer, TypeKey type, DeclaredHalf half)
    {
        if (type.IsData)
        {
            DataMembers.EmitContent(writer, half);
        }
        else
        {
            EntryMembers.EmitContent(writer, half);
        }
    }

    private static void EmitIdentity(CodeWriter writer, TypeKey type, RecordModel record, DeclaredHalf half)
    {
        if (type.IsData)
        {
            DataMembers.EmitIdentity(writer, new RecordForm(record.Name), EntryMembers.PrintedMembers(record, half), half);
            return;
        }

        EntryMembers.EmitTree(writer, half);
        if (type.Role is PageRole.Entry)
        {
            EntryMembers.EmitNavigation(writer, record.Name, half);
        }

        EntryMembers.EmitIdentity(writer, new RecordForm(record.Name), EntryMembers.PrintedMembers(record, half), half);
        EntryMembers.EmitMembership(writer);
    }

    private static void EmitNested(CodeWriter writer, RecordModel record, CodeTarget target, Dictionary<string, DeclaredHalf> halves)
    {
        var half = HalfOf(record, halves);
        writer.Line().Line($"/// <summary>{CSharp.Doc(record.Summary)}</summary>");
        using (writer.Open($"{CSharp.Keyword(half.Access)} sealed partial record {CSharp.Identifier(record.Name)}"))
        {
            EmitConstructors(writer, record, $"{Reader} reader", null, target, half);
            EmitProperties(writer, record, target, halves);
            NestedMembers.EmitIdentity(writer, record, half);
        }
    }

    private static void EmitConstructors(
        CodeWriter writer, RecordModel record, string parameters, string? first, CodeTarget target, DeclaredHalf half)
    {
        var name = CSharp.Identifier(record.Name);
        if (!half.Declares(".ctor"))
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
                writer.Line(half.Declares(property.Name)
                    ? PropertyCode.Assignment(property, half.Property(property.Name), target)
                    : PropertyCode.Assignment(property, target));
            }
        }
    }

    private static void EmitProperties(CodeWriter writer, RecordModel record, CodeTarget target, Dictionary<string, DeclaredHalf> halves)
    {
        var half = HalfOf(record, halves);
        foreach (var property in record.Properties)
        {
            if (half.Declares(property.Name))
            {
                continue;
            }

            // A property may not show a type that is hidden, and what is hidden may not be required of those who see the record.
            var isHidden = half.Access is Access.Public && AccessOf(property.Type, halves) is Access.Internal;
            var isList = property.Type is ListType;
            var isOptional = isList || property.IsNullable;
            var modifiers = isHidden ? "internal" : isOptional ? "public" : "public required";
            var nullable = !isList && property.IsNullable ? "?" : "";
            var initialiser = isList ? " = [];" : isHidden && !isOptional ? " = null!;" : "";
            writer.Line().Line($"/// <summary><c>{CSharp.Doc(property.Key)}</c>. {CSharp.Doc(property.Evidence)}</summary>").Line(SourceHeader.GeneratedCode);
            writer.Line($"{modifiers} {PropertyCode.TypeName(property.Type, target)}{nullable} {CSharp.Identifier(property.Name)} {{ get; init; }}{initialiser}");
        }
    }

    private static DeclaredHalf HalfOf(RecordModel record, Dictionary<string, DeclaredHalf> halves) =>
        halves.TryGetValue(record.Name, out var half) ? half : DeclaredHalf.Empty(record.Name);

    private static Access AccessOf(PropertyType type, Dictionary<string, DeclaredHalf> halves) => type switch
    {
        ListType list => AccessOf(list.Element, halves),
        NestedRecordType nested => HalfOf(nested.Record, halves).Access,
        _ => Access.Public,
    };
}
