using System.Collections;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TypedContent.Runtime;

/// <summary>Writes the members of an entry by the options of whoever asked for its JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LinkedEntryWriter
{
    [ThreadStatic]
    private static bool _isWriting;

    private readonly Utf8JsonWriter _writer;
    private readonly JsonSerializerOptions _options;

    /// <summary>Whether this thread is writing an entry.</summary>
    internal static bool IsWriting { get => _isWriting; set => _isWriting = value; }

    internal LinkedEntryWriter(Utf8JsonWriter writer, JsonSerializerOptions options) => (_writer, _options) = (writer, options);

    /// <summary>Writes a member.</summary>
    public void Write<T>(string name, T value)
    {
        _writer.WritePropertyName(_options.PropertyNamingPolicy?.ConvertName(name) ?? name);
        switch (value)
        {
            case null:
                _writer.WriteNullValue();
                break;
            case IDataEntry entry:
                _writer.WriteStringValue(entry.Slug);
                break;
            case IEnumerable<IDataEntry> entries:
                WriteSlugs(entries);
                break;
            case IDictionary entries when IsOfEntries(entries):
                WriteSlugs(entries);
                break;
            default:
                JsonSerializer.Serialize(_writer, value, (JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T)));
                break;
        }
    }

    private void WriteSlugs(IEnumerable<IDataEntry> entries)
    {
        _writer.WriteStartArray();
        foreach (var entry in entries)
        {
            _writer.WriteStringValue(entry.Slug);
        }

        _writer.WriteEndArray();
    }

    private void WriteSlugs(IDictionary entries)
    {
        _writer.WriteStartObject();
        foreach (DictionaryEntry entry in entries)
        {
            _writer.WritePropertyName((string)entry.Key);
            _writer.WriteStringValue(((IDataEntry)entry.Value!).Slug); // It was asked whether all are.
        }

        _writer.WriteEndObject();
    }

    private static bool IsOfEntries(IDictionary values)
    {
        foreach (DictionaryEntry value in values)
        {
            if (value is not { Key: string, Value: IDataEntry })
            {
                return false;
            }
        }

        return values.Count > 0;
    }
}
