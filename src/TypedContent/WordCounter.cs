using System.Globalization;

namespace TypedContent;

// Compiled into the run-time library and into the generator, like PlainText.

/// <summary>Counts words as a reader of the language would.</summary>
internal static class WordCounter
{
    /// <summary>
    /// The number of words. Each Han character, Hiragana and Katakana counts as one, since nothing separates words there;
    /// everything else, Hangul too, is separated by white space or punctuation. An apostrophe, hyphen or dot inside a word does not split it.
    /// </summary>
    public static int Count(string text)
    {
        var words = 0;
        var inWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= 0x80)
            {
                words += CountBeyondAscii(text, ref i, ref inWord);
            }
            else if (IsAsciiWord(c))
            {
                words += inWord ? 0 : 1;
                inWord = true;
                while (i + 1 < text.Length && IsAsciiWord(text[i + 1]))
                {
                    i++;
                }
            }
            else
            {
                // A joiner between two letters leaves the word open: "don't", "1.5".
                inWord = inWord && IsJoinerBetween(text, i);
            }
        }

        return words;
    }

    /// <summary>The words that start at the character at <paramref name="i"/>: one or none. Of a surrogate pair it steps to the second half.</summary>
    private static int CountBeyondAscii(string text, ref int i, ref bool inWord)
    {
        var start = i;
        var isPair = char.IsSurrogatePair(text, start);
        i += isPair ? 1 : 0;
        if (IsOneWordEach(isPair ? char.ConvertToUtf32(text, start) : text[start]))
        {
            inWord = false;
            return 1;
        }

        if (IsMark(text, start))
        {
            // Belongs to the character before it, in a word or after a CJK character.
            return 0;
        }

        var isPart = char.IsLetterOrDigit(text, start) || (inWord && IsJoinerBetween(text, start));
        var words = isPart && !inWord ? 1 : 0;
        inWord = isPart;
        return words;
    }

    private static bool IsAsciiWord(char c) => (c | 0x20) is >= 'a' and <= 'z' || c is >= '0' and <= '9' or '_';

    private static bool IsJoinerBetween(string text, int index) => IsJoiner(text[index]) && index + 1 < text.Length && char.IsLetterOrDigit(text, index + 1);

    private static bool IsJoiner(char c) => c is '\'' or '-' or '.' or '\u2019' or '\u2010' or '\u2011' or '\u00AD' or '\u200C' or '\u200D' or '\u00B7';

    private static bool IsMark(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Han with its extensions and compatibility forms, Hiragana, Katakana with extensions and half-width forms.
    private static bool IsOneWordEach(int c) => c
        is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or 0x3005 or 0x3007
        or (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FA) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9D and not 0xFF70);
}
