namespace TypedContent.Generator.Encodings;

/// <summary>Reads one character that was encoded as UTF-8 and decoded as Windows-1252.</summary>
internal static class MojibakeDecoder
{
    /// <summary>The code point whose bytes stand at <paramref name="index"/>, one per character; -1 where they are not UTF-8.</summary>
    public static int Decode(string text, int index, out int length)
    {
        length = 0;
        var lead = Windows1252.ToByte(text[index]);
        length = lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || index + length > text.Length)
        {
            return -1;
        }

        var codePoint = lead & (0x7F >> length);
        for (var i = 1; i < length; i++)
        {
            var next = Windows1252.ToByte(text[index + i]);
            if (next is < 0x80 or > 0xBF)
            {
                return -1;
            }

            codePoint = (codePoint << 6) | (next & 0x3F);
        }

        return IsScalar(codePoint, length) ? codePoint : -1;
    }

    // UTF-8 never spends more bytes than it must, and has none for surrogates.
    private static bool IsScalar(int codePoint, int length) => length switch
    {
        2 => codePoint >= 0xA0,
        3 => codePoint is >= 0x800 and (< 0xD800 or > 0xDFFF),
        _ => codePoint is >= 0x10000 and <= 0x10FFFF,
    };
}
