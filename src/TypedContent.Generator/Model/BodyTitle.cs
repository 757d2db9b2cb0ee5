using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Model;

/// <summary>The first heading of level 1 of the page at <paramref name="SourcePath"/>, which is its title where front matter has none.</summary>
internal sealed record BodyTitle(string SourcePath, string? Title)
{
    public static EquatableArray<EntrySummary> Fill(EquatableArray<EntrySummary> entries, EquatableArray<BodyTitle> titles)
    {
        var byPath = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var title in titles)
        {
            byPath[title.SourcePath] = title.Title;
        }

        return entries.Select(entry => entry.Title is null && byPath.TryGetValue(entry.SourcePath, out var title) ? entry with { Title = title } : entry).ToEquatableArray();
    }
}
