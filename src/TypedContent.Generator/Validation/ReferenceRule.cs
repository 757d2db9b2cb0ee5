using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Validation;

/// <summary>A value that names an entry of another set must be the slug of one.</summary>
internal static class ReferenceRule
{
    private const int Shown = 3;

    public static IEnumerable<DiagnosticInfo> Check(EquatableArray<PageFacts> pages)
    {
        if (!pages.Any(static page => !page.References.IsEmpty))
        {
            return [];
        }

        return [.. Unknown(pages), .. Drafts(pages)];
    }

    /// <summary>A draft may refer to another: they come and go together.</summary>
    private static IEnumerable<DiagnosticInfo> Drafts(EquatableArray<PageFacts> pages)
    {
        var drafts = new HashSet<(TypeKey, string)>(pages.Where(static page => page.IsDraft).Select(static page => (page.Type, page.Slug)));
        return
            from page in pages
            where !page.IsDraft
            from reference in page.References
            where drafts.Contains((reference.Set, reference.Slug))
            select DiagnosticInfo.Create(DiagnosticDescriptors.ReferenceToDraft, page.FullPath, reference.Place, reference.Key, reference.Slug, $"'{reference.Set.Folder}'");
    }

    private static IEnumerable<DiagnosticInfo> Unknown(EquatableArray<PageFacts> pages)
    {
        var slugs = pages.GroupBy(static page => page.Type).ToDictionary(static set => set.Key, static set => new HashSet<string>(set.Select(static page => page.Slug), StringComparer.Ordinal));
        return
            from page in pages
            from reference in page.References
            let known = slugs.TryGetValue(reference.Set, out var found) ? found : []
            where !known.Contains(reference.Slug)
            select DiagnosticInfo.Create(
                DiagnosticDescriptors.UnknownReference, page.FullPath, reference.Place, reference.Key, MessageText.Shorten(reference.Slug), $"'{reference.Set.Folder}'", Advice(reference, known));
    }

    private static string Advice(Schemas.ReferenceFact reference, HashSet<string> known)
    {
        string[] near = [.. NearestNames.Near(reference.Slug, known.OrderBy(static slug => slug, StringComparer.Ordinal)).Take(Shown).Select(static slug => $"'{slug}'")];
        return known.Count == 0 ? ", since it has no entries"
            : near.Length == 0 ? $": its slugs are {string.Join(", ", known.OrderBy(static slug => slug, StringComparer.Ordinal).Take(Shown).Select(static slug => $"'{slug}'"))}{(known.Count > Shown ? " …" : "")}"
            : $": did you mean {Schemas.Words.Or(near)}?";
    }
}
