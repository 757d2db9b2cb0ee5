namespace TypedContent.Generator.Schemas;

/// <summary>
/// A place in a short text, for formats so small that a regular expression would cost more to load than to write out.
/// Digits are ASCII digits, whatever the culture.
/// </summary>
internal struct TextCursor(string text)
{
    private int _position;

    public readonly bool IsAtEnd => _position == text.Length;

    /// <summary>Reads a number of so many digits; stays where it is if there are fewer or more.</summary>
    public bool TryNumber(int fewest, int most, out int value)
    {
        value = 0;
        var end = _position;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            // What is too long is no match; its value is never used.
            value = unchecked((value * 10) + (text[end] - '0'));
            end++;
        }

        if (end - _position < fewest || end - _position > most)
        {
            return false;
        }

        _position = end;
        return true;
    }

    /// <summary>Reads the next character if it is one of <paramref name="characters"/>.</summary>
    public bool TryAny(string characters)
    {
        if (IsAtEnd || characters.IndexOf(text[_position]) < 0)
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>Reads as many of <paramref name="characters"/> as there are, and says how many.</summary>
    public int SkipAll(string characters)
    {
        var start = _position;
        while (TryAny(characters))
        {
        }

        return _position - start;
    }

    public readonly string Since(int length) => text.Substring(_position - length, length);
}
