using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;

namespace TypedContent.Generator;

/// <summary>Turns references round: who refers to an entry.</summary>
internal static class BacklinkBuilder
{
    /// <param name="sets">The sets of the site, of which some ask.</param>
    /// <param name="layouts">Their entries in their order.</param>
    public static IEnumerable<Outcome<BacklinkModel>> Build(
        IEnumerable<EntrySetModel> sets, EquatableArray<SetLayout> layouts, IEnumerable<PageLinks> pages, CancellationToken cancellationToken)
    {
        var links = Index(pages);
        foreach (var set in sets.Where(static set => set.Links is { Inverses.IsEmpty: false }))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Guard.Run((set, _) => Model(set, inverse => List(inverse, layouts, links)), set, static set => Model(set, static _ => new BacklinkList([])), location: null, cancellationToken);
        }
    }

    private static Dictionary<string, EquatableArray<EntryLinks>> Index(IEnumerable<PageLinks> pages)
    {
        // Not ToDictionary: a project may hand over a file twice.
        var links = new Dictionary<string, EquatableArray<EntryLinks>>(StringComparer.Ordinal);
        foreach (var page in pages.Where(static page => !page.Links.IsEmpty))
        {
            links[page.SourcePath] = page.Links;
        }

        return links;
    }

    private static BacklinkModel Model(EntrySetModel set, Func<InverseList, BacklinkList> list) =>
        new(set.RecordName, set.Links!.Inverses.Select(list).ToEquatableArray()); // Build asks only for those that have links.

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
