using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace TypedContent.Runtime;

/// <summary>Writes values of the types that front matter has as the serialiser would, without metadata.</summary>
internal sealed class PlainValueWriter(Utf8JsonWriter writer, JsonSerializerOptions options)
{
    /// <summary>Writes nothing where a value, or one in it, is of another type.</summary>
    public bool TryWrite(object? value)
    {
        if (!IsPlain(value))
        {
            return false;
        }

        Write(value);
        return true;
    }

    private static bool IsPlain(object? value) => value switch
    {
        null or string or char or bool or Enum or Guid or Uri or Version or CultureInfo or Heading or FrontMatterValue => true,
        DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan => true,
        IDictionary map => map.Keys.Cast<object>().All(static key => key is string) && map.Values.Cast<object?>().All(IsPlain),
        IEnumerable items => items.Cast<object?>().All(IsPlain),
        _ => IsNumber(value),
    };

    private static bool IsNumber(object value) => value is byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal;

    private void Write(object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case Heading heading:
                WriteHeading(heading);
                break;
            case FrontMatterValue any:
                new FrontMatterValueConverter().Write(writer, any, options);
                break;
            case Enum member:
                WriteNumber(Convert.ChangeType(member, member.GetTypeCode(), CultureInfo.InvariantCulture));
                break;
            case IDictionary map:
                WriteMap(map);
                break;
            case IEnumerable items and not string:
                WriteList(items);
                break;
            case var number when IsNumber(number):
                WriteNumber(number);
                break;
            default:
                WriteText(value);
                break;
        }
    }

    private void WriteNumber(object number)
    {
        switch (number)
        {
            case float value:
                writer.WriteNumberValue(value);
                break;
            case double value:
                writer.WriteNumberValue(value);
                break;
            case decimal value:
                writer.WriteNumberValue(value);
                break;
            case ulong value:
                writer.WriteNumberValue(value);
                break;
            default:
                writer.WriteNumberValue(Convert.ToInt64(number, CultureInfo.InvariantCulture));
                break;
        }
    }

    private void WriteText(object value)
    {
        switch (value)
        {
            case DateTime time:
                writer.WriteStringValue(time);
                break;
            case DateTimeOffset time:
                writer.WriteStringValue(time);
                break;
            default:
                writer.WriteStringValue(value switch
                {
                    DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
                    TimeOnly time => time.ToTimeSpan().ToString("c", CultureInfo.InvariantCulture),
                    TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
                    Uri uri => uri.OriginalString,
                    _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
                });
                break;
        }
    }

    private void WriteHeading(Heading heading)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Name(nameof(heading.Level)), heading.Level);
        writer.WriteString(Name(nameof(heading.Id)), heading.Id);
        writer.WriteString(Name(nameof(heading.Text)), heading.Text);
        writer.WriteEndObject();
    }

    private void WriteList(IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(item);
        }

        writer.WriteEndArray();
    }

    private void WriteMap(IDictionary map)
    {
        writer.WriteStartObject();
        foreach (DictionaryEntry entry in map)
        {
            var key = (string)entry.Key; // It was asked whether all are.
            writer.WritePropertyName(options.DictionaryKeyPolicy?.ConvertName(key) ?? key);
            Write(entry.Value);
        }

        writer.WriteEndObject();
    }

    private string Name(string name) => options.PropertyNamingPolicy?.ConvertName(name) ?? name;
}
