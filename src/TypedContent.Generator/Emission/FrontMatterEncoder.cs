using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Writes front matter as the text that the generated constructors read.</summary>
internal static class FrontMatterEncoder
{
    /// <summary>The entries of a shard, each behind its length, so that one is found without decoding the others.</summary>
    public static string Encode(FrontMatterShard shard, CancellationToken cancellationToken)
    {
        var writer = new DataWriter();
        foreach (var entry in shard.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Text(shard.IsData ? EncodeData(entry) : Encode(entry));
        }

        return writer.ToString();
    }

    // The order of TreePlace and EntryContent, then of the record's constructor.
    private static string Encode(EntryFrontMatter entry)
    {
        var writer = new DataWriter().Text(entry.SourcePath).Text(entry.TreePath);
        Write(writer, entry.Order is { } order ? new DoubleValue(order) : null);
        writer
            .Text(entry.Slug)
            .Text(entry.Url)
            .Text(entry.Title)
            .Text(entry.FallbackTitle)
            .Text(entry.FrontMatterHash)
            .Boolean(entry.IsDraft);
        Write(writer, entry.PublishDate);
        WriteProperties(writer, entry.Values);
        return writer.ToString();
    }

    // The order of DataContent, then of the record's constructor.
    private static string EncodeData(EntryFrontMatter entry)
    {
        var writer = new DataWriter().Text(entry.File ?? entry.SourcePath).Text(entry.Slug).Text(entry.FrontMatterHash);
        WriteProperties(writer, entry.Values);
        return writer.ToString();
    }

    public static void Write(DataWriter writer, Value? value)
    {
        switch (value)
        {
            case null:
                writer.Missing();
                break;
            case TextValue text:
                writer.Text(text.Text);
                break;
            case BooleanValue boolean:
                writer.Boolean(boolean.Value);
                break;
            case IntegerValue integer:
                writer.Integer(integer.Value);
                break;
            case DoubleValue number:
                writer.Double(number.Value);
                break;
            case DateValue date:
                writer.Integer(date.DayNumber);
                break;
            case DateTimeValue time:
                writer.Integer(time.Value.Ticks).Integer((long)time.Value.Offset.TotalMinutes);
                break;
            default:
                WriteStructure(writer, value);
                break;
        }
    }

    private static void WriteStructure(DataWriter writer, Value value)
    {
        switch (value)
        {
            case ListValue list:
                WriteItems(writer, list);
                break;
            case MapValue map:
                WriteItems(writer, map);
                break;
            case RecordValue record:
                WriteProperties(writer.Record(), record);
                break;
            case AnyScalarValue scalar:
                writer.Scalar(scalar.Text, scalar.IsQuoted);
                break;
            case AnyListValue list:
                writer.List(list.Items.Count);
                foreach (var item in list.Items)
                {
                    Write(writer, item.Value);
                }

                break;
            case AnyMappingValue mapping:
                writer.Mapping(mapping.Members.Count);
                foreach (var member in mapping.Members)
                {
                    Write(writer.Text(member.Key), member.Value);
                }

                break;
            default:
                throw new InvalidOperationException($"No encoding for {value.GetType().Name}.");
        }
    }

    private static void WriteProperties(DataWriter writer, RecordValue record)
    {
        foreach (var property in record.Properties)
        {
            Write(writer, property.Value);
        }
    }

    /// <summary>The items of most typed lists are never null, so an empty item (<c>- </c>) is none.</summary>
    private static void WriteItems(DataWriter writer, ListValue list)
    {
        var items = list.Items.Where(item => item.Value is not null || list.HasNullableItems).ToArray();
        writer.List(items.Length);
        foreach (var item in items)
        {
            Write(writer, item.Value);
        }
    }

    private static void WriteItems(DataWriter writer, MapValue map)
    {
        var items = map.Items.Where(item => item.Value is not null || map.HasNullableValues).ToArray();
        writer.Mapping(items.Length);
        foreach (var item in items)
        {
            Write(writer.Text(item.Key), item.Value);
        }
    }
}
