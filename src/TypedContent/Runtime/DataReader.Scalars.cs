using System.Globalization;

namespace TypedContent.Runtime;

/// <content>The scalars that only declared types have.</content>
public sealed partial class DataReader
{
    /// <summary>Reads a character.</summary>
    public char Char() => Text()[0];

    /// <summary>Reads an integer.</summary>
    public byte Byte() => (byte)Int32();

    /// <summary>Reads an integer.</summary>
    public sbyte SByte() => (sbyte)Int32();

    /// <summary>Reads an integer.</summary>
    public short Int16() => (short)Int32();

    /// <summary>Reads an integer.</summary>
    public ushort UInt16() => (ushort)Int32();

    /// <summary>Reads an integer.</summary>
    public uint UInt32() => (uint)Int64();

    /// <summary>Reads an integer: its bits as those of a signed one.</summary>
    public ulong UInt64() => unchecked((ulong)Int64());

    /// <summary>Reads a floating-point number.</summary>
    public float Single() => (float)Double();

    /// <summary>Reads a decimal number, with the digits that its author gave it.</summary>
    public decimal Decimal() => decimal.Parse(Text(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>Reads a time of day: its ticks.</summary>
    public TimeOnly Time() => new(Int64());

    /// <summary>Reads a point in time: its ticks in UTC.</summary>
    public DateTime UtcDateTime() => new(Int64(), DateTimeKind.Utc);

    /// <summary>Reads a duration: its ticks.</summary>
    public TimeSpan Duration() => new(Int64());

    /// <summary>Reads a GUID.</summary>
    public Guid Guid() => System.Guid.ParseExact(Text(), "D");

    /// <summary>Reads a URI. What starts with a scheme is absolute, on every system: <c>Uri</c> alone may take <c>/about</c> for a file.</summary>
    public Uri Uri()
    {
        var text = Text();
        return new Uri(text, HasScheme(text) ? UriKind.Absolute : UriKind.Relative);
    }

    /// <summary>Reads a version.</summary>
    public Version Version() => System.Version.Parse(Text());

    /// <summary>Reads a culture.</summary>
    public CultureInfo Culture() => CultureInfo.GetCultureInfo(Text());

    private static bool HasScheme(string text)
    {
        var end = text.AsSpan().IndexOfAny(":/?#");
        return end > 0 && text[end] is ':' && char.IsAsciiLetter(text[0])
            && text.AsSpan(0, end).IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.") < 0;
    }
}
