namespace TypedContent.Runtime;

/// <summary>How long a text takes to read: 220 words a minute, or 400 Chinese or Japanese characters, which count as words.</summary>
internal static class ReadingSpeed
{
    private const double WordsPerMinute = 220;
    private const double CharactersPerMinute = 400;

    /// <summary>Characters are counted in the HTML: its tags hold none to speak of, and a list of posts need not make plain text of them all.</summary>
    public static TimeSpan TimeFor(string html, int wordCount)
    {
        var characters = Math.Min(wordCount, Characters(html));
        var minutes = ((wordCount - characters) / WordsPerMinute) + (characters / CharactersPerMinute);
        return TimeSpan.FromMinutes(Math.Ceiling(minutes));
    }

    private static int Characters(ReadOnlySpan<char> html)
    {
        var first = html.IndexOfAnyInRange('\u3040', '\ufaff');
        var count = 0;
        foreach (var character in first < 0 ? [] : html[first..])
        {
            count += IsCounted(character) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Kana and the Han ideographs of the basic plane; rarer ones (surrogate pairs) pass as words.</summary>
    private static bool IsCounted(char character) => character is
        (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');
}
