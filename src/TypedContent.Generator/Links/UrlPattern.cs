namespace TypedContent.Generator.Links;

/// <summary>Matches destinations against patterns: <c>*</c> is any text without a slash, <c>**</c> any text. Case is ignored.</summary>
internal static class UrlPattern
{
    public static bool IsMatch(string pattern, string text)
    {
        // What of the text can be left once the pattern is matched up to here.
        var open = new bool[text.Length + 1];
        open[0] = true;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '*')
            {
                var anything = i + 1 < pattern.Length && pattern[i + 1] == '*';
                i += anything ? 1 : 0;
                for (var j = 0; j < text.Length; j++)
                {
                    open[j + 1] |= open[j] && (anything || text[j] != '/');
                }
            }
            else
            {
                for (var j = text.Length; j > 0; j--)
                {
                    open[j] = open[j - 1] && char.ToUpperInvariant(text[j - 1]) == char.ToUpperInvariant(pattern[i]);
                }

                open[0] = false;
            }
        }

        return open[text.Length];
    }
}
