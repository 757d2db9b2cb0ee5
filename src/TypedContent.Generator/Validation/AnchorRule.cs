using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Links;

namespace TypedContent.Generator.Validation;

/// <summary>An anchor is the id of something on its page.</summary>
internal static class AnchorRule
{
    /// <param name="from">The page with the link.</param>
    /// <param name="to">The page that it leads to.</param>
    public static LinkProblem? Check(Destination destination, string from, string to, LinkedSite site)
    {
        var written = destination.Fragment;
        var anchor = UrlText.Decode(written.TrimStart('#'));
        if (!LeadsToId(anchor) || site.Ids.Of(to) is not { } ids || ids.Contains(anchor) || ids.Contains(written.TrimStart('#')))
        {
            return null;
        }

        var nearest = NearestText.Find(anchor, ids.Ids, NearestText.LimitFor(anchor));
        return new LinkProblem(
            DiagnosticDescriptors.AnchorUnknown,
            MessageText.Shorten(written),
            string.Equals(from, to, StringComparison.Ordinal) ? "this page" : to,
            LinkProblem.Suggest(nearest is null ? null : $"#{nearest}"));
    }

    /// <summary>The top of the page needs no id, and a fragment with directives (<c>:~:text=</c>) or slashes is meant for browsers or scripts.</summary>
    private static bool LeadsToId(string anchor) =>
        anchor is not "" && !string.Equals(anchor, "top", StringComparison.OrdinalIgnoreCase) && !anchor.Contains(":~:") && anchor.IndexOf('/') < 0 && anchor[0] != '!';
}
