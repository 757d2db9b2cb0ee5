namespace TypedContent.Generator.Model;

/// <summary>A page that is in no list because its slug is that of another, and the build goes on all the same.</summary>
internal sealed record SlugTaken(string SourcePath, string Slug, string OtherSourcePath);

/// <summary>Decides which entries a set lists: each under a slug of its own.</summary>
internal static class Membership
{
    /// <summary>Drafts come after all others to their slugs, so that those have the same ones with and without drafts.</summary>
    /// <param name="entries">Sorted by path.</param>
    /// <param name="taken">Takes the entries that are left out for their slug.</param>
    public static List<EntrySummary> Of(IEnumerable<EntrySummary> entries, List<SlugTaken> taken, bool withDrafts)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var members = new List<(int Position, EntrySummary Entry)>();
        foreach (var (entry, position) in entries.Select(static (entry, position) => (entry, position)).OrderBy(static item => item.entry.IsDraft))
        {
            if (!entry.IsLeftOut && Admit(entry, owners, taken) is { } member && (withDrafts || !entry.IsDraft))
            {
                members.Add((position, member));
            }
        }

        return [.. members.OrderBy(static member => member.Position).Select(static member => member.Entry)];
    }

    private static EntrySummary? Admit(EntrySummary entry, Dictionary<string, string> owners, List<SlugTaken> taken)
    {
        if (!owners.TryGetValue(entry.Slug, out var owner))
        {
            owners.Add(entry.Slug, entry.SourcePath);
            return entry;
        }

        if (!entry.IsDuplicateAnError)
        {
            taken.Add(new SlugTaken(entry.SourcePath, entry.Slug, owner));
            return null;
        }

        // The build fails. Until then the page keeps its symbol, under a slug that no author can write.
        var slug = $"{entry.Slug} ({entry.SourcePath})";
        owners.Add(slug, entry.SourcePath);
        return entry with { Slug = slug };
    }
}
