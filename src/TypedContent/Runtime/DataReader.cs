using System.ComponentModel;
using System.Globalization;

namespace TypedContent.Runtime;

/// <summary>
/// Reads the values that the generator wrote into a literal: <c>~</c> for none, <c>5:Hello</c> for text, <c>t</c> and <c>f</c>,
/// <c>42;</c> for numbers, <c>[2:</c> and two items for lists, <c>{2:</c> with names and values for dictionaries, <c>(</c> and its values for a record. The types are known to the code that reads, so values carry none.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class DataReader(string data, int position)
{
    private int _position = position;

    /// <summary>Whether a value follows; steps over the mark of a missing one.</summary>
    public bool Next()
    {
        if (data[_position] is not '~')
        {
            return true;
        }

        _position++;
        return false;
    }

    /// <summary>Reads text.</summary>
    public string Text()
    {
        var length = Length();
        _position += length;
        return data.Substring(_position - length, length);
    }

    /// <summary>Reads text, or null where there is none.</summary>
    public string? TextOrNull() => Next() ? Text() : null;

    /// <summary>Reads a boolean.</summary>
    public bool Boolean() => data[_position++] is 't';

    /// <summary>Reads an integer.</summary>
    public int Int32() => int.Parse(Until(';'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Reads a long integer.</summary>
    public long Int64() => long.Parse(Until(';'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Reads a floating-point number.</summary>
    public double Double() => double.Parse(Until(';'), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Reads a date: its day number.</summary>
    public DateOnly Date() => DateOnly.FromDayNumber(Int32());

    /// <summary>Reads a point in time: local ticks and offset in minutes.</summary>
    public DateTimeOffset DateTime()
    {
        var ticks = Int64();
        return new DateTimeOffset(ticks, TimeSpan.FromMinutes(Int32()));
    }

    /// <summary>Steps into a nested record, whose values follow.</summary>
    public DataReader Record()
    {
        _position++;
        return this;
    }

    /// <summary>Reads a list.</summary>
    public IReadOnlyList<T> List<T>(Func<DataReader, T> item)
    {
        _position++;
        var items = new T[Length()];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = item(this);
        }

        return items;
    }

    /// <summary>Reads a dictionary, which enumerates in the order of the data.</summary>
    public IReadOnlyDictionary<string, T> Dictionary<T>(Func<DataReader, T> value)
    {
        _position++;
        var count = Length();
        var values = new Dictionary<string, T>(count, StringComparer.Ordinal); // Nothing is ever removed, so it keeps its order.
        for (var index = 0; index < count; index++)
        {
            values.Add(Text(), value(this));
        }

        return values;
    }

    /// <summary>Reads a value whose kind is part of the data.</summary>
    public FrontMatterValue Any()
    {
        switch (data[_position])
        {
            case 's' or 'q':
                var isQuoted = data[_position++] is 'q';
                return FrontMatterValue.Scalar(Text(), isQuoted);
            case '[':
                return FrontMatterValue.List(List(static reader => reader.Any()));
            case '{':
                return FrontMatterValue.Mapping(List(static reader => KeyValuePair.Create(reader.Text(), reader.Any())));
            default:
                _position++;
                return FrontMatterValue.Null;
        }
    }

    private int Length() => int.Parse(Until(':'), NumberStyles.None, CultureInfo.InvariantCulture);

    private ReadOnlySpan<char> Until(char end)
    {
        var rest = data.AsSpan(_position);
        var length = rest.IndexOf(end);
        _position += length + 1;
        return rest[..length];
    }
}
