using System.Text.RegularExpressions;
using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Schemas;

/// <summary>Matches a text as <c>[RegularExpression]</c> does: the first match must be the whole text, and an empty one always matches.</summary>
internal static class PatternMatcher
{
    /// <summary>However long the attribute would wait: a pattern that is too slow is so for each page, and a build must end.</summary>
    private const int LongestTimeout = 100;

    /// <param name="failure">Why nobody can say; null otherwise.</param>
    public static bool IsMatch(string text, PatternConstraint constraint, out string? failure)
    {
        failure = null;
        if (text.Length == 0)
        {
            return true;
        }

        var timeout = constraint.TimeoutInMilliseconds is > 0 and < LongestTimeout ? constraint.TimeoutInMilliseconds : LongestTimeout;
        try
        {
            // The static method caches what it has parsed. The culture of the machine must not decide what (?i) means.
            var match = Regex.Match(text, constraint.Pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(timeout));
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            failure = $"that takes longer than {Invariant.Number(timeout)} ms, which a pattern without nested repetitions would not";
        }
        catch (ArgumentException exception)
        {
            failure = $"it is no regular expression: {exception.Message}";
        }

        return true;
    }
}
