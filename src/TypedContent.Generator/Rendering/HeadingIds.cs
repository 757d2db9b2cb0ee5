using System.Globalization;
using System.Text;

namespace TypedContent.Generator.Rendering;

/// <summary>
/// Gives the headings of one page their ids as GitHub does, and never the same one twice. Holds what it has given,
/// because uniqueness is a matter of all headings before.
/// </summary>
internal sealed class HeadingIds
{
    private const string WithoutText = "section";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    /// <summary>Takes an id that its author chose; false where it is taken already.</summary>
    public bool TryReserve(string id) => _taken.Add(id);

    public string Create(string text)
    {
        var slug = Slug(text);
        return MakeUnique(slug.Length == 0 ? WithoutText : slug);
    }

    public string MakeUnique(string id)
    {
        if (_taken.Add(id))
        {
            return id;
        }

        // Goes on where the last heading of this name stopped: a thousand equal headings must not be a million tries.
        _repeats.TryGetValue(id, out var repeat);
        string candidate;
        do
        {
            repeat++;
            candidate = id + "-" + repeat.ToString(CultureInfo.InvariantCulture);
        }
        while (!_taken.Add(candidate));

        _repeats[id] = repeat;
        return candidate;
    }

    private static string Slug(string text)
    {
        var lower = text.ToLowerInvariant();
        var slug = new StringBuilder(lower.Length);
        for (var i = 0; i < lower.Length; i++)
        {
            var length = char.IsSurrogatePair(lower, i) ? 2 : 1;
            if (lower[i] is ' ' or '-')
            {
                slug.Append('-');
            }
            else if (IsKept(CharUnicodeInfo.GetUnicodeCategory(lower, i)))
            {
                slug.Append(lower, i, length);
            }

            i += length - 1;
        }

        return slug.ToString();
    }

    private static bool IsKept(UnicodeCategory category) => category
        is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
        or UnicodeCategory.ConnectorPunctuation;
}
