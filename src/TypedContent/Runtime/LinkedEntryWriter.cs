using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
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
    /// <param name="name">Of the property.</param>
    /// <param name="value">Of the property.</param>
    /// <param name="jsonName">The name in JSON, where the options do not make it.</param>
    /// <param name="condition">When it is left out, where the options do not say it.</param>
    public void Write<T>(string name, T value, string? jsonName = null, JsonIgnoreCondition? condition = null)
    {
        if (IsLeftOut(value, condition ?? _options.DefaultIgnoreCondition))
        {
            return;
        }

        _writer.WritePropertyName(jsonName ?? _options.PropertyNamingPolicy?.ConvertName(name) ?? name);
        switch (value)
        {
            case null:
                _writer.WriteNullValue();
                break;
            case IDataEntry entry:
                _writer.WriteStringValue(entry.Slug);
                break;
            case CultureInfo culture: // Refers to itself.
                _writer.WriteStringValue(culture.Name);
                break;
            case IEnumerable<IDataEntry> entries:
                WriteSlugs(entries);
                break;
            case IDictionary entries when IsOfEntries(typeof(T)):
                WriteSlugs(entries);
                break;
            default:
                WriteValue(value);
                break;
        }
    }

    private static bool IsLeftOut<T>(T value, JsonIgnoreCondition condition) => condition switch
    {
        JsonIgnoreCondition.WhenWritingNull => value is null,
        JsonIgnoreCondition.WhenWritingDefault => EqualityComparer<T>.Default.Equals(value, default),
        _ => false,
    };

    /// <summary>An app that has metadata for its entries only, since it was made when it was compiled, need not have any for what every entry has.</summary>
    private void WriteValue<T>(T value)
    {
        if (_options.TryGetTypeInfo(typeof(T), out var known))
        {
            JsonSerializer.Serialize(_writer, value, (JsonTypeInfo<T>)known);
        }
        else if (ConverterOf<T>() is { } converter)
        {
            converter.Write(_writer, value, _options);
        }
        else if (!new PlainValueWriter(_writer, _options).TryWrite(value))
        {
            JsonSerializer.Serialize(_writer, value, (JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T))); // Says what is missing.
        }
    }

    private JsonConverter<T>? ConverterOf<T>()
    {
        var found = _options.Converters.FirstOrDefault(static converter => converter.CanConvert(typeof(T)));
        return (found is JsonConverterFactory factory ? factory.CreateConverter(typeof(T), _options) : found) as JsonConverter<T>;
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
            var key = (string)entry.Key; // It was asked whether its type says so.
            _writer.WritePropertyName(_options.DictionaryKeyPolicy?.ConvertName(key) ?? key);
            _writer.WriteStringValue((entry.Value as IDataEntry)?.Slug);
        }

        _writer.WriteEndObject();
    }

    private static bool IsOfEntries(Type type) =>
        type.GenericTypeArguments is [var key, var value] && key == typeof(string) && typeof(IDataEntry).IsAssignableFrom(value);
}
