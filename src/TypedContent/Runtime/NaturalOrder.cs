namespace TypedContent.Runtime;

/// <summary>Paths as people count: <c>2-x</c> before <c>10-x</c>, and a folder's pages together. Neither culture nor case has a say, but for a tie.</summary>
internal static class NaturalOrder
{
    public static int Compare(string left, string right)
    {
        var (at, other) = (0, 0);
        while (at < left.Length && other < right.Length)
        {
            var isNumber = char.IsAsciiDigit(left[at]) && char.IsAsciiDigit(right[other]);
            var order = isNumber ? CompareNumbers(Digits(left, ref at), Digits(right, ref other)) : Rank(left[at++]).CompareTo(Rank(right[other++]));
            if (order != 0)
            {
                return order;
            }
        }

        var rest = (left.Length - at).CompareTo(right.Length - other);
        return rest != 0 ? rest : string.CompareOrdinal(left, right);
    }

    private static int Rank(char character) => character is '/' ? -1 : char.ToUpperInvariant(character);

    private static ReadOnlySpan<char> Digits(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return text.AsSpan(start, position - start).TrimStart('0');
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
}
