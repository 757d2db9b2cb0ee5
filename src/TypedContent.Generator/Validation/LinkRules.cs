using TypedContent.Generator.Collections;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Links;

namespace TypedContent.Generator.Validation;

/// <summary>Checks the links of one page, wherever in it they stand.</summary>
internal static class LinkRules
{
    public static EquatableArray<DiagnosticInfo> Check(LinkedPage page, LinkedSite site, CancellationToken cancellationToken)
    {
        var problems = new List<DiagnosticInfo>();
        foreach (var link in page.Links)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Check(page, link, site) is var (descriptor, arguments))
            {
                problems.Add(DiagnosticInfo.Create(descriptor, page.FullPath, link.Place, arguments));
            }
        }

        return problems.ToEquatableArray();
    }

    private static LinkProblem? Check(LinkedPage page, LinkUse link, LinkedSite site)
    {
        if (ScriptUrl.Is(link.Url))
        {
            return new LinkProblem(DiagnosticDescriptors.ScriptLink, MessageText.Shorten(link.Url));
        }

        if (link.Kind is LinkKind.Action || site.Settings.IsIgnored(link.Url))
        {
            return null;
        }

        var destination = Destination.Parse(link.Url);
        return destination.Kind switch
        {
            DestinationKind.SamePage => AnchorRule.Check(destination, page.Path, page.Path, site),
            DestinationKind.PageFile => PageFileRule.Check(page.Path, link, destination, site),
            DestinationKind.Url when link.Kind is LinkKind.Image or LinkKind.Media or LinkKind.File => AssetRule.CheckShown(page.Path, link, destination, site),
            DestinationKind.Url => UrlRule.Check(page.Path, link, destination, site),
            _ => null,
        };
    }
}
