using System.Text;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Reads a member of an enum by its name; case, <c>-</c> and <c>_</c> do not count.</summary>
internal static class EnumReader
{
    private const int Listed = 20;

    public static ScalarReading Read(string text, EnumType type)
    {
        EnumMember? found = null;
        foreach (var member in type.Members)
        {
            if (string.Equals(member.Name, text, StringComparison.Ordinal))
            {
                return new IntegerValue(member.Value);
            }

            found ??= Fold(member.Name).Equals(Fold(text), StringComparison.OrdinalIgnoreCase) ? member : null;
        }

        return found is not null
            ? new IntegerValue(found.Value)
            : new ScalarProblem(DiagnosticDescriptors.UnknownMember, [MessageText.Shorten(text), Choices(text, type.Members.Select(static member => Spell(member.Name)))]);
    }

    /// <summary>As an author would write it: <c>InReview</c> is <c>in-review</c>.</summary>
    public static string Spell(string member)
    {
        var words = new StringBuilder(member.Length + 4);
        for (var index = 0; index < member.Length; index++)
        {
            if (index > 0 && StartsWord(member, index))
            {
                words.Append('-');
            }

            words.Append(member[index] is '_' ? '-' : char.ToLowerInvariant(member[index]));
        }

        return words.ToString();
    }

    /// <summary>What may be written instead, the nearest first: <c>'draft', 'in-review' or 'published'</c>.</summary>
    public static string Choices(string text, IEnumerable<string> choices)
    {
        var all = NearestNames.Order(text, choices.Distinct(StringComparer.Ordinal)).Select(static choice => $"'{MessageText.Shorten(choice)}'").ToList();
        return all.Count switch
        {
            0 => "left out, since its type has no values",
            1 => all[0],
            > Listed => $"{string.Join(", ", all.Take(Listed))} or one of {Invariant.Number(all.Count - Listed)} others",
            _ => $"{string.Join(", ", all.Take(all.Count - 1))} or {all[all.Count - 1]}",
        };
    }

    private static string Fold(string name) => name.Replace("-", "").Replace("_", "");

    private static bool StartsWord(string member, int index)
    {
        var (before, at) = (member[index - 1], member[index]);
        var startsLowercaseWord = index + 1 < member.Length && char.IsLower(member[index + 1]);
        return before is not '_' && char.IsUpper(at) && (!char.IsUpper(before) || startsLowercaseWord);
    }
}
