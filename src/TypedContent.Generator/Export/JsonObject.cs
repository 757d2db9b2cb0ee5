using System.Globalization;
using System.Text;

namespace TypedContent.Generator.Export;

/// <summary>An object to write as JSON, in the order of its members. Values are texts, numbers, booleans, null, objects and sequences of these.</summary>
internal sealed class JsonObject
{
    private readonly List<(string Key, object? Value)> _members = [];

    public bool IsEmpty => _members.Count == 0;

    /// <summary>Takes the place of a member with the same key.</summary>
    public JsonObject Add(string key, object? value)
    {
        var index = _members.FindIndex(member => string.Equals(member.Key, key, StringComparison.Ordinal));
        if (index < 0)
        {
            _members.Add((key, value));
        }
        else
        {
            _members[index] = (key, value);
        }

        return this;
    }

    /// <summary>Leaves out what has no value.</summary>
    public JsonObject AddIfAny(string key, object? value) => value is null or JsonObject { IsEmpty: true } ? this : Add(key, value);

    public object? Find(string key) => _members.Find(member => string.Equals(member.Key, key, StringComparison.Ordinal)).Value;

    public JsonObject AddAll(JsonObject other)
    {
        foreach (var (key, value) in other._members)
        {
            Add(key, value);
        }

        return this;
    }

    public override string ToString()
    {
        var json = new StringBuilder();
        Write(json, this, 0);
        return json.Append('\n').ToString();
    }

    private static void Write(StringBuilder json, object? value, int depth)
    {
        switch (value)
        {
            case null:
                json.Append("null");
                break;
            case string text:
                WriteText(json, text);
                break;
            case bool boolean:
                json.Append(boolean ? "true" : "false");
                break;
            case JsonObject members:
                WriteItems(json, '{', '}', members._members, depth, static (json, member, depth) =>
                {
                    WriteText(json, member.Key);
                    json.Append(": ");
                    Write(json, member.Value, depth);
                });
                break;
            case IEnumerable<object?> items:
                WriteItems(json, '[', ']', [.. items], depth, Write);
                break;
            default:
                json.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteItems<T>(StringBuilder json, char open, char close, List<T> items, int depth, Action<StringBuilder, T, int> write)
    {
        json.Append(open);
        for (var index = 0; index < items.Count; index++)
        {
            json.Append(index > 0 ? ",\n" : "\n").Append(' ', 2 * (depth + 1));
            write(json, items[index], depth + 1);
        }

        if (items.Count > 0)
        {
            json.Append('\n').Append(' ', 2 * depth);
        }

        json.Append(close);
    }

    /// <summary>Also what JSON allows, but editors and tools stumble over: control characters, line separators, lone surrogates.</summary>
    private static void WriteText(StringBuilder json, string text)
    {
        json.Append('"');
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                json.Append(character).Append(text[++index]);
            }
            else if (character is '"' or '\\')
            {
                json.Append('\\').Append(character);
            }
            else if (char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\ufffe' or '\uffff')
            {
                json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(character);
            }
        }

        json.Append('"');
    }
}
