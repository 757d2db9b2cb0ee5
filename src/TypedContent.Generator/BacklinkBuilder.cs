using TypedContent.Generator.Collections;
using TypedContent.Generator.Model;

namespace TypedContent.Generator;

/// <summary>Turns references round: who refers to an entry.</summary>
internal static class BacklinkBuilder
{
    /// <param name="sets">The sets of the site, of which some ask.</param>
    /// <param name="layouts">Their entries in their order.</param>
    public static IEnumerable<BacklinkModel> Build(
        IEnumerable<EntrySetModel> sets, EquatableArray<SetLayout> layouts, IEnumerable<PageLinks> pages, CancellationToken cancellationToken)
    {
        var links = pages.Where(static page => !page.Links.IsEmpty).ToDictionary(static page => page.SourcePath, static page => page.Links, StringComparer.Ordinal);
        foreach (var set in sets.Where(static set => set.Links is { Inverses.IsEmpty: false }))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new BacklinkModel(set.RecordName, set.Links!.Inverses.Select(inverse => List(inverse, layouts, links)).ToEquatableArray()); // The line before has seen to it.
        }
    }

    private static BacklinkList List(InverseList inverse, EquatableArray<SetLayout> layouts, Dictionary<string, EquatableArray<EntryLinks>> links)
    {
        var sources =
            from layout in layouts
            where layout.Type.Equals(inverse.Source)
            from member in layout.Members
            where links.ContainsKey(member.SourcePath)
            from link in links[member.SourcePath]
            where string.Equals(link.Property, inverse.SourceProperty, StringComparison.Ordinal)
            from slug in link.Slugs.Distinct(StringComparer.Ordinal)
            select (Target: slug, Source: member.Slug);
        return new BacklinkList(sources
            .GroupBy(static link => link.Target, static link => link.Source, StringComparer.Ordinal)
            .OrderBy(static target => target.Key, StringComparer.Ordinal)
            .Select(static target => new Backlinks(target.Key, target.ToEquatableArray()))
            .ToEquatableArray());
    }
}
