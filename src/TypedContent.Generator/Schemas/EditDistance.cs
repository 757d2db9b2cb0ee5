namespace TypedContent.Generator.Schemas;

/// <summary>Distance of words in Damerau-Levenshtein edits, as far as we need it.</summary>
internal static class EditDistance
{
    /// <summary>
    /// The word and what is left of it without any one of its characters. Words one edit apart have one of these in common,
    /// which makes them findable without comparing each with each.
    /// </summary>
    public static IEnumerable<string> Neighbours(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }
    }

    /// <summary>
    /// The characters that differ if exactly one is inserted, left out or replaced, or two neighbours are swapped, to turn one
    /// word into the other; else null.
    /// </summary>
    public static string? Edit(string left, string right)
    {
        if (left.Length > right.Length)
        {
            (left, right) = (right, left);
        }

        if (right.Length - left.Length > 1)
        {
            return null;
        }

        var start = 0;
        while (start < left.Length && left[start] == right[start])
        {
            start++;
        }

        var end = 0;
        while (end < left.Length - start && left[left.Length - 1 - end] == right[right.Length - 1 - end])
        {
            end++;
        }

        var (fromLeft, fromRight) = (left.Substring(start, left.Length - start - end), right.Substring(start, right.Length - start - end));
        var isSwap = fromLeft.Length == 2 && fromRight.Length == 2 && fromLeft[0] == fromRight[1] && fromLeft[1] == fromRight[0];
        return fromRight.Length == 1 || isSwap ? fromLeft + fromRight : null;
    }
}
