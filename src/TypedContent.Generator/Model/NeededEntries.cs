using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>An entry that a property must refer to, since it allows no null.</summary>
internal sealed record NeededEntry(string Key, TypeKey Set, string Slug);

/// <summary>A page that is in no list because the entry that it needs is in none.</summary>
internal sealed record EntryMissing(string SourcePath, NeededEntry Needed);

/// <summary>Takes out the entries that need one that is not there, and then those that need these.</summary>
internal static class NeededEntries
{
    public static List<EntryMissing> Settle(Dictionary<TypeKey, List<EntrySummary>> sets)
    {
        List<EntryMissing> missing = [];
        if (!sets.Values.Any(static members => members.Exists(static member => !member.Needs.IsEmpty)))
        {
            return missing;
        }

        int before;
        do
        {
            before = missing.Count;
            var slugs = sets.ToDictionary(static set => set.Key, static set => new HashSet<string>(set.Value.Select(static member => member.Slug), StringComparer.Ordinal));
            foreach (var members in sets.Values)
            {
                members.RemoveAll(member => IsWithout(member, slugs, missing));
            }
        }
        while (missing.Count > before);

        return missing;
    }

    private static bool IsWithout(EntrySummary entry, Dictionary<TypeKey, HashSet<string>> slugs, List<EntryMissing> missing)
    {
        var needed = entry.Needs.FirstOrDefault(need => !slugs.TryGetValue(need.Set, out var known) || !known.Contains(need.Slug));
        if (needed is null)
        {
            return false;
        }

        missing.Add(new EntryMissing(entry.SourcePath, needed));
        return true;
    }
}
