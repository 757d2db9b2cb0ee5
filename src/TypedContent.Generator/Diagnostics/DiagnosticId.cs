namespace TypedContent.Generator.Diagnostics;

/// <summary>How authors name diagnostics: by ID, or by its first characters for all that start so.</summary>
internal static class DiagnosticId
{
    /// <summary>Whether <paramref name="word"/> is <c>TC</c> and one to four digits.</summary>
    public static bool IsIdOrPrefix(string word) =>
        word.Length is > 2 and <= 6 && word.StartsWith("TC", StringComparison.Ordinal) && word.Skip(2).All(static digit => digit is >= '0' and <= '9');
}
