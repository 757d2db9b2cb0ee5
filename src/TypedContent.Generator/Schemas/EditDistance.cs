namespace TypedContent.Generator.Schemas;

/// <summary>Distance of words in Damerau-Levenshtein edits, as far as we need it.</summary>
internal static class EditDistance
{
    /// <summary>
    /// Whether one character inserted, left out or replaced, or two neighbours swapped, turn <paramref name="left"/> into
    /// <paramref name="right"/>; never for equal words.
    /// </summary>
    public static bool IsOne(string left, string right) => Edit(left, right) is not null;

    /// <summary>The characters that differ if there is exactly one edit between the words, else null.</summary>
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
