using System.Text;

namespace TypedContent.Generator.Encodings;

/// <summary>A word in which text was decoded wrongly.</summary>
/// <param name="Start">First wrong character.</param>
/// <param name="End">After the last wrong character.</param>
/// <param name="Seen">The whole word.</param>
/// <param name="Meant">The word as it should have been.</param>
internal sealed record Mojibake(int Start, int End, string Seen, string Meant);

/// <summary>Finds text that is UTF-8 once decoded as Windows-1252: <c>cafÃ©</c>.</summary>
internal static class MojibakeFinder
{
    public const int Limit = 20;

    private const int LongestWord = 60;

    /// <summary>The first <see cref="Limit"/> words. Code counts too: a file saved with the wrong encoding is wrong all over.</summary>
    public static List<Mojibake> Find(string text)
    {
        var found = new List<Mojibake>();
        for (var i = 0; i < text.Length && found.Count < Limit; i++)
        {
            if (text[i] >= 0xC2 && RunEnd(text, i) is var end && end > i)
            {
                var word = ReadWord(text, i, end);
                found.Add(word);
                i = word.End - 1;
            }
        }

        return found;
    }

    private static Mojibake ReadWord(string text, int start, int runEnd)
    {
        var first = start;
        while (first > 0 && start - first < LongestWord && IsWordCharacter(text[first - 1]))
        {
            first--;
        }

        var meant = new StringBuilder().Append(text, first, start - first);
        Decode(text, start, runEnd, meant);
        var end = runEnd;
        var position = runEnd;
        while (position < text.Length && position - first < LongestWord)
        {
            var next = text[position] >= 0xC2 ? RunEnd(text, position) : position;
            if (next > position)
            {
                Decode(text, position, next, meant);
                position = end = next;
            }
            else if (IsWordCharacter(text[position]))
            {
                meant.Append(text[position++]);
            }
            else
            {
                break;
            }
        }

        return new Mojibake(start, end, text.Substring(first, position - first), meant.ToString());
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '\'' or '-' or '_';

    private static void Decode(string text, int start, int end, StringBuilder meant)
    {
        while (start < end)
        {
            meant.Append(char.ConvertFromUtf32(MojibakeDecoder.Decode(text, start, out var length)));
            start += length;
        }
    }

    /// <summary>The end of the wrong characters that stand side by side; <paramref name="start"/> itself if they may well be meant.</summary>
    private static int RunEnd(string text, int start)
    {
        var characters = 0;
        var evident = false;
        var end = start;
        while (end < text.Length && end - start < LongestWord && MojibakeDecoder.Decode(text, end, out var length) is var codePoint && codePoint >= 0)
        {
            characters++;
            evident |= IsEvident(text, end, length, codePoint);
            end += length;
        }

        return evident || characters > 1 ? end : start;
    }

    /// <summary>Whether a single character is proof. Others are, once there are two of them: no one writes <c>Ð¿Ñ€</c>, but <c>CAFÉ»</c> is French.</summary>
    private static bool IsEvident(string text, int index, int length, int codePoint) => length switch
    {
        2 => codePoint < 0x180 && !IsCapitalBeforePunctuation(text, index, codePoint),
        3 => codePoint is (>= 0x2000 and <= 0x2BFF) or (>= 0xFB00 and <= 0xFB06) or 0xFEFF or 0xFFFD,
        _ => true,
    };

    /// <summary>A capital before punctuation (<c>IRMÃ”</c>, <c>„Ä“</c>, <c>MAÇÃ—fruta</c>): written so, not decoded so.</summary>
    private static bool IsCapitalBeforePunctuation(string text, int index, int codePoint)
    {
        var next = text[index + 1];
        if (!char.IsPunctuation(next) && !char.IsWhiteSpace(next))
        {
            return false;
        }

        var spellsWord = index + 2 < text.Length && char.IsLetter(text, index + 2) && char.IsLetter((char)codePoint);
        var afterCapital = index > 0 && char.IsUpper(text[index - 1]);
        var startsWord = index == 0 || !char.IsLetterOrDigit(text[index - 1]);
        return !spellsWord && (afterCapital || (startsWord && next > '\u00FF'));
    }
}
