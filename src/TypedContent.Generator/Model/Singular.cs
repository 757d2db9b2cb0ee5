namespace TypedContent.Generator.Model;

/// <summary>The singular of an English plural by the plain rules, or null: then the word is none, or not one we know how to change.</summary>
internal static class Singular
{
    /// <summary>Plural and singular in turn, where the plain rules would be wrong.</summary>
    private const string Irregular = """
        people person children child men man women woman mice mouse feet foot movies movie cookies cookie selfies selfie zombies
        zombie calories calorie indices index matrices matrix vertices vertex appendices appendix criteria criterion analyses
        analysis theses thesis hypotheses hypothesis syntheses synthesis lenses lens quizzes quiz caches cache axes axis uses
        use shoes shoe leaves leaf lives life wolves wolf shelves shelf halves half knives knife menus menu wikis wiki ads ad
        apis api guis gui kpis kpi
        """;

    /// <summary>Words that end like a plural and are none, or are their own.</summary>
    private const string Unchanged = """
        news series species canvas atlas bias cosmos physics mathematics politics economics ethics statistics analytics graphics
        basics kubernetes always https
        """;

    private static readonly char[] Separators = [' ', '\n'];

    private static readonly Dictionary<string, string?> Exceptions = ReadExceptions();

    public static string? Of(string word)
    {
        if (Exceptions.TryGetValue(word, out var exception))
        {
            return exception is null ? null : WithCaseOf(word, exception);
        }

        var ending = Endings.FirstOrDefault(ending => ending.Matches(word));
        return ending?.Replacement is { } replacement ? word.Substring(0, word.Length - ending.Text.Length) + replacement : null;
    }

    /// <summary>The singular of a Pascal-cased name whose last word is a plural: <c>BlogPosts</c> → <c>BlogPost</c>.</summary>
    public static string? OfName(string name)
    {
        var start = name.Length - 1;
        while (start > 0 && !char.IsUpper(name[start]))
        {
            start--;
        }

        return start >= 0 && Of(name.Substring(start)) is { } singular ? name.Substring(0, start) + singular : null;
    }

    /// <summary>The first that matches decides.</summary>
    private static readonly Ending[] Endings =
    [
        new("sses", "ss"), new("ss", null), new("is", null),
        new("auses", "ause"), new("ouses", "ouse"), new("uses", "us"), new("us", null),
        new("xes", "x"), new("ches", "ch"), new("shes", "sh"), new("oes", "o"),
        new("ies", "y", Shortest: 5), new("ies", "ie"),
        new("s", "", Shortest: 4),
    ];

    private static Dictionary<string, string?> ReadExceptions()
    {
        string[] pairs = Irregular.Split(Separators);
        var exceptions = Unchanged.Split(Separators).ToDictionary(static word => word, static _ => (string?)null, StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < pairs.Length; index += 2)
        {
            exceptions.Add(pairs[index], pairs[index + 1]);
        }

        return exceptions;
    }

    private static string WithCaseOf(string word, string singular) =>
        char.IsUpper(word[0]) ? char.ToUpperInvariant(singular[0]) + singular.Substring(1) : singular;

    private sealed record Ending(string Text, string? Replacement, int Shortest = 0)
    {
        public bool Matches(string word) =>
            word.Length >= Math.Max(Shortest, Text.Length + 1) && word.EndsWith(Text, StringComparison.OrdinalIgnoreCase);
    }
}
