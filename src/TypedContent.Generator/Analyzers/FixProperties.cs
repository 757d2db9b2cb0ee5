using System.Collections.Immutable;

namespace TypedContent.Generator.Analyzers;

/// <summary>What a diagnostic tells its code fix.</summary>
internal static class FixProperties
{
    private const string CandidatesKey = "Candidates";
    private const string Separator = "\n";

    /// <summary>Texts that could stand instead, best first.</summary>
    public static ImmutableDictionary<string, string?> Candidates(IEnumerable<string> candidates) =>
        ImmutableDictionary<string, string?>.Empty.Add(CandidatesKey, string.Join(Separator, candidates));

    public static string[] CandidatesOf(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(CandidatesKey, out var candidates) && candidates is { Length: > 0 } ? candidates.Split([Separator], StringSplitOptions.None) : [];
}
