using System.Globalization;
using System.Text;

namespace TypedContent.Generator.Collections;

/// <summary>Text as authors and file systems give it, which may hold what is no character at all.</summary>
internal static class UnicodeText
{
    /// <summary>Stands for what is no character: neither letter nor white space.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>One spelling per text (NFC), also where half a surrogate pair or a noncharacter would make <c>Normalize</c> throw.</summary>
    public static string Composed(string text)
    {
        var composed = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            // Of half a pair the category is Surrogate, of a whole one that of its character.
            var length = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
            if (CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned)
            {
                composed.Append(Replacement);
            }
            else
            {
                composed.Append(text, index, length);
            }

            index += length - 1;
        }

        return composed.ToString().Normalize(NormalizationForm.FormC);
    }
}
