using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedContent;

/// <summary>Writes and reads a <see cref="FrontMatterValue"/> as natural JSON, without reflection.</summary>
/// <remarks>Public because the JSON source generator of an app creates it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FrontMatterValueConverter : JsonConverter<FrontMatterValue>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    internal static string ToJson(FrontMatterValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            WriteValue(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FrontMatterValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteValue(writer, value);
    }

    /// <inheritdoc/>
    public override FrontMatterValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return FromJson(document.RootElement);
    }

    private static FrontMatterValue FromJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => FrontMatterValue.Mapping(element.EnumerateObject().Select(static member => KeyValuePair.Create(member.Name, FromJson(member.Value)))),
        JsonValueKind.Array => FrontMatterValue.List(element.EnumerateArray().Select(FromJson)),
        JsonValueKind.String => FrontMatterValue.Scalar(element.GetString() ?? "", isQuoted: true),
        JsonValueKind.Null or JsonValueKind.Undefined => FrontMatterValue.Null,
        _ => FrontMatterValue.Scalar(element.GetRawText()),
    };

    private static void WriteValue(Utf8JsonWriter writer, FrontMatterValue? value)
    {
        switch (value?.Kind)
        {
            case FrontMatterKind.Scalar:
                WriteScalar(writer, value);
                break;
            case FrontMatterKind.List:
                writer.WriteStartArray();
                foreach (var item in value.Items)
                {
                    WriteValue(writer, item);
                }

                writer.WriteEndArray();
                break;
            case FrontMatterKind.Mapping:
                writer.WriteStartObject();
                foreach (var (key, member) in value.Members)
                {
                    writer.WritePropertyName(key);
                    WriteValue(writer, member);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, FrontMatterValue value)
    {
        if (value.TryGetBoolean(out var boolean))
        {
            writer.WriteBooleanValue(boolean);
        }
        else if (!value.TryGetDouble(out var number))
        {
            writer.WriteStringValue(value.Text);
        }
        else if (IsJsonNumber(value.Text))
        {
            // As its author wrote it: 1.50 stays 1.50, and a long number keeps its digits.
            writer.WriteRawValue(value.Text, skipInputValidation: true);
        }
        else
        {
            writer.WriteNumberValue(number);
        }
    }

    /// <summary>Whether a text that .NET reads as a number is also one in JSON, which has no <c>+1</c>, <c>007</c>, <c>.5</c> and <c>5.</c>.</summary>
    private static bool IsJsonNumber(string number)
    {
        var digits = number.AsSpan(number.StartsWith('-') ? 1 : 0);
        var dot = digits.IndexOf('.');
        return char.IsAsciiDigit(digits[0])
            && (digits.Length == 1 || digits[0] is not '0' || !char.IsAsciiDigit(digits[1]))
            && (dot < 0 || (dot + 1 < digits.Length && char.IsAsciiDigit(digits[dot + 1])))
            && !digits.ContainsAnyExcept("0123456789.eE+-");
    }
}
