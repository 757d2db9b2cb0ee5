namespace TypedContent.Generator.Model;

/// <summary>A page that is in no list because its slug is that of another, and the build goes on all the same.</summary>
internal sealed record SlugTaken(string SourcePath, string Slug, string OtherSourcePath);

/// <summary>Decides which entries a set lists: each under a slug of its own.</summary>
internal static class Membership
{
    /// <param name="entries">Sorted by path.</param>
    /// <param name="taken">Takes the entries that are left out for their slug.</param>
    public static List<EntrySummary> Of(IEnumerable<EntrySummary> entries, List<SlugTaken> taken)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var members = new List<EntrySummary>();
        foreach (var entry in entries.Where(static entry => !entry.IsLeftOut))
        {
            if (!owners.TryGetValue(entry.Slug, out var owner))
            {
                owners.Add(entry.Slug, entry.SourcePath);
                members.Add(entry);
            }
            else if (entry.IsDuplicateAnError)
            {
                // The build fails. Until then the page keeps its symbol, under a slug that no author can write.
                var slug = $"{entry.Slug} ({entry.SourcePath})";
                owners.Add(slug, entry.SourcePath);
                members.Add(entry with { Slug = slug });
            }
            else
            {
                taken.Add(new SlugTaken(entry.SourcePath, entry.Slug, owner));
            }
        }

        return members;
    }
}
