using System.Globalization;
using System.Text;
using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>Makes the part of a URL that stands for a file or a folder.</summary>
internal static class Slug
{
    /// <summary>
    /// Lower case; white space becomes <c>-</c>; letters, digits and marks of every script, <c>-</c>, <c>_</c>, <c>.</c> and
    /// <c>~</c> stay (RFC 3987, ucschar and unreserved); all else goes. Never empty.
    /// </summary>
    public static string FromSegment(string segment) => AsSpelled(segment).ToLowerInvariant();

    /// <summary>The same with capitals as they are.</summary>
    public static string AsSpelled(string segment)
    {
        var text = UnicodeText.Composed(segment);
        var slug = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                slug.Append('-');
            }
            else if (text[index] is '-' or '_' or '.' or '~' || IsLetterDigitOrMark(text, index))
            {
                slug.Append(text[index]);
            }
        }

        var result = slug.ToString().Trim('-');
        return result.Trim('.') is "" ? "page" : result;
    }

    private static bool IsLetterDigitOrMark(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, char.IsLowSurrogate(text[index]) && index > 0 ? index - 1 : index) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
