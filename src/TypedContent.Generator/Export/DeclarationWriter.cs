using TypedContent.Generator.Emission;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Export;

/// <summary>Writes an inferred record as C# that the project can take over, with the same meaning for the same pages.</summary>
internal static class DeclarationWriter
{
    private static readonly string[] Usings = ["System", "System.Collections.Generic", "TypedContent"];

    /// <param name="isNullableEnabled">Whether the project has nullable reference types on; else the file turns them on for itself.</param>
    public static ExportedText Write(RecordSource source, string? codeNamespace, bool isNullableEnabled)
    {
        var writer = new CodeWriter();
        if (!isNullableEnabled)
        {
            writer.Line("#nullable enable").Line();
        }

        foreach (var name in Usings)
        {
            writer.Line($"using {name};");
        }

        writer.Line();
        if (codeNamespace is not null)
        {
            writer.Line($"namespace {CSharp.QualifiedName(codeNamespace)};").Line();
        }

        var access = CSharp.Keyword(source.Type.Access);
        WriteRecord(writer, source.Schema.Record, source.Schema.Mapping, source.Type, $"[{AttributeOf(source)}]", $"{access} partial record");
        foreach (var (record, mapping) in NestedIn(source.Schema))
        {
            writer.Line();
            var isExtended = source.Type.HalfOf(record.Name) is not null;
            WriteRecord(writer, record, mapping, source.Type, null, $"{CSharp.Keyword(source.Type.HalfOf(record.Name)?.Access ?? source.Type.Access)} {(isExtended ? "partial" : "sealed")} record");
        }

        return new ExportedText(source.FileName, writer.ToString());
    }

    private static string AttributeOf(RecordSource source)
    {
        if (source.Type.Key.Role is not PageRole.Entry)
        {
            return $"ContentPage({CSharp.Literal(source.Paths[0])})";
        }

        var (pattern, name) = FilePattern.Of(source.Type.Key, source.Paths);
        return $"ContentCollection({CSharp.Literal(pattern)}{(name is null ? "" : $", Name = {CSharp.Literal(name)}")})";
    }

    private static void WriteRecord(CodeWriter writer, RecordModel record, MappingSchema mapping, AssignedType type, string? attribute, string keyword)
    {
        writer.Line($"/// <summary>{CSharp.Doc(record.Summary)}</summary>");
        if (attribute is not null)
        {
            writer.Line(attribute);
        }

        using (writer.Open($"{keyword} {CSharp.Identifier(record.Name)}"))
        {
            var isFirst = true;
            foreach (var (property, key) in PropertiesOf(record, mapping))
            {
                // The project has it already, in its own half of the record.
                if (type.HalfOf(record.Name)?.Declares(property.Name) is true)
                {
                    continue;
                }

                if (!isFirst)
                {
                    writer.Line();
                }

                isFirst = false;
                WriteProperty(writer, property, key);
            }
        }
    }

    private static void WriteProperty(CodeWriter writer, PropertyModel property, KeySchema key)
    {
        writer.Line($"/// <summary>{CSharp.Doc(property.Evidence)}</summary>");
        if (!string.Equals(Naming.Fold(property.Name), Naming.Fold(property.Key), StringComparison.Ordinal))
        {
            writer.Line($"[FrontMatterKey({CSharp.Literal(property.Key)})]");
        }

        if (key.HasSingleItems)
        {
            writer.Line("[SingleOrList]");
        }

        var isList = property.Type is ListType;
        var isRequired = !isList && !property.IsNullable;
        writer.Line($"public {(isRequired ? "required " : "")}{NameOf(property.Type)}{(isList || isRequired ? "" : "?")} {CSharp.Identifier(property.Name)} {{ get; init; }}{(isList ? " = [];" : "")}");
    }

    public static IEnumerable<(PropertyModel Property, KeySchema Key)> PropertiesOf(RecordModel record, MappingSchema mapping) =>
        record.Properties.Zip(mapping.Keys.Where(static key => key.Target is KeyTarget.Property), static (property, key) => (property, key));

    /// <summary>The records of its mappings, at any depth.</summary>
    public static IEnumerable<(RecordModel Record, MappingSchema Mapping)> NestedIn(RecordSchema schema)
    {
        foreach (var (property, key) in PropertiesOf(schema.Record, schema.Mapping))
        {
            if (key.Nested is { } mapping && RecordOf(property.Type) is { } record)
            {
                yield return (record, mapping);
                foreach (var deeper in NestedIn(new RecordSchema(record, mapping)))
                {
                    yield return deeper;
                }
            }
        }
    }

    private static RecordModel? RecordOf(PropertyType type) => type switch
    {
        ListType list => RecordOf(list.Element),
        NestedRecordType nested => nested.Record,
        _ => null,
    };

    /// <summary>As a project with the usings above writes it.</summary>
    private static string NameOf(PropertyType type) => type switch
    {
        ListType list => $"IReadOnlyList<{NameOf(list.Element)}>",
        NestedRecordType nested => CSharp.Identifier(nested.Record.Name),
        _ => TypeWords.CSharp(type),
    };
}
