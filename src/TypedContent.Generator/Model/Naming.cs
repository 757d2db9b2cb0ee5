using System.Globalization;
using System.Text;
using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>C# names from the names that authors choose: keys, folders and files. Each result is a valid identifier and no keyword.</summary>
internal static class Naming
{
    /// <summary>What a name is called of which nothing can stand in an identifier: <c>+</c>, an emoji.</summary>
    public const string Fallback = "Value";

    /// <summary>The property of a front-matter key: <c>image_circular</c> → <c>ImageCircular</c>, <c>2fa</c> → <c>_2fa</c>.</summary>
    public static string OfKey(string key) => Start(PascalCase(Words(key)), digitPrefix: "_");

    /// <summary>The member or type of a folder or file: <c>hello-world</c> → <c>HelloWorld</c>, <c>2026</c> → <c>Y2026</c>.</summary>
    public static string OfSegment(string segment)
    {
        var words = Words(segment);
        return Start(PascalCase(words), words is [var first, ..] && StartsWithYear(first) ? "Y" : "_");
    }

    /// <summary>
    /// Keys with the same result are one property: case, <c>-</c>, <c>_</c> and all else that no identifier keeps do not count.
    /// </summary>
    public static string Fold(string key)
    {
        var folded = string.Concat(Words(key)).ToLowerInvariant();
        return folded.Length == 0 ? key : folded;
    }

    /// <summary><paramref name="name"/>, or with the first free number behind it.</summary>
    public static string Unique(string name, Func<string, bool> isTaken)
    {
        if (!isTaken(name))
        {
            return name;
        }

        var stem = IsDigit(name[name.Length - 1]) ? name + "_" : name;
        for (var number = 2; ; number++)
        {
            var candidate = stem + Invariant.Number(number);
            if (!isTaken(candidate))
            {
                return candidate;
            }
        }
    }

    /// <summary>
    /// The runs of letters and digits, as they are spelled. Characters beyond the basic plane, which C# takes in no identifier,
    /// separate words; an apostrophe does not.
    /// </summary>
    internal static List<string> Words(string text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        foreach (var character in UnicodeText.Composed(text))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(character);
            if (IsLetter(category) || category is UnicodeCategory.DecimalDigitNumber || (word.Length > 0 && IsMark(category)))
            {
                word.Append(character);
            }
            else if (category is not UnicodeCategory.Format && character is not ('\'' or '\u2019') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    private static string PascalCase(List<string> words) =>
        string.Concat(words.Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    private static string Start(string name, string digitPrefix) =>
        name.Length == 0 ? Fallback
        : IsLetter(CharUnicodeInfo.GetUnicodeCategory(name[0])) ? name
        : digitPrefix + name;

    private static bool StartsWithYear(string word) =>
        word.Length is 4 or 8 && word.All(IsDigit) && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal));

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsLetter(UnicodeCategory category) =>
        category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
