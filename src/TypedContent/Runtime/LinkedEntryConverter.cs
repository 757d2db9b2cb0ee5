using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedContent.Runtime;

/// <summary>An entry that refers to others.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILinkedEntry
{
    /// <summary>Writes all members; other entries by their slugs.</summary>
    void WriteMembers(LinkedEntryWriter writer);
}

/// <summary>Writes an entry as JSON with the slugs of those it refers to: entries may refer to each other in circles.</summary>
/// <remarks>Public because the JSON source generator of an app creates it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LinkedEntryConverter<T> : JsonConverter<T>
    where T : class, ILinkedEntry
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (LinkedEntryWriter.IsWriting)
        {
            // Within another entry, as a record of the project holds it.
            writer.WriteStringValue((value as IDataEntry)?.Slug);
            return;
        }

        LinkedEntryWriter.IsWriting = true;
        try
        {
            writer.WriteStartObject();
            value.WriteMembers(new LinkedEntryWriter(writer, options));
            writer.WriteEndObject();
        }
        finally
        {
            LinkedEntryWriter.IsWriting = false;
        }
    }

    /// <summary>An entry cannot be read: slugs do not tell which objects are meant.</summary>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} refers to other entries, of which JSON holds the slugs only: it cannot be read from JSON.");
}
