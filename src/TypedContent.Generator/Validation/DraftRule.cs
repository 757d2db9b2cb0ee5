using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Validation;

/// <summary>A page that is published links to none that is not, whatever this build keeps. Drafts may link to each other.</summary>
internal static class DraftRule
{
    public static LinkProblem? Check(string from, LinkUse link, PageUrl target, LinkedSite site) =>
        target.IsDraft && site.Urls.FindFile(from) is not { IsDraft: true }
            ? new LinkProblem(DiagnosticDescriptors.LinkToDraft, MessageText.Shorten(link.Url), target.SourcePath)
            : null;
}
