using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Encodings;

/// <summary>Where a file turns out not to be the UTF-8 that it is read as.</summary>
/// <param name="Kind">What stands there, for a message.</param>
internal sealed record ForeignByte(int Offset, string Kind)
{
    private const char Replacement = '\uFFFD';
    private const char Nul = '\0';

    /// <summary>The first one; null where there is none. A NUL in <paramref name="except"/> does not count.</summary>
    public static ForeignByte? Find(SourceText file, TextSpan except)
    {
        var text = file.ToString();

        // Where bytes are not UTF-8 the compiler tries the code page of the machine, if it has one: the next machine has another.
        // It first reads strictly, and a text that got through holds U+FFFD only where its author typed it. Where another reader
        // was lenient, nobody can tell.
        var isStrict = file.Encoding is { DecoderFallback: DecoderExceptionFallback };
        var codePage = file.Encoding is { } encoding and not (UTF8Encoding or UnicodeEncoding or UTF32Encoding) ? encoding.WebName : null;
        for (var i = 0; i < text.Length; i++)
        {
            var kind = text[i] switch
            {
                Replacement when !isStrict => "bytes that are no character",
                Nul when !except.Contains(i) => "a NUL character",
                > '\u007F' when codePage is not null => $"a byte that is a character in {codePage} only",
                _ => null,
            };
            if (kind is not null)
            {
                return new ForeignByte(i, kind);
            }
        }

        return null;
    }
}
