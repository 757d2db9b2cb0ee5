using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Links;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;

namespace TypedContent.Generator;

/// <summary>A rendered body apart from what rules need to know, which has positions.</summary>
/// <param name="FullPath">As the compiler was given it.</param>
/// <param name="Path">Below the content root.</param>
internal sealed record UnlinkedBody(string FullPath, string Path, EntryBody Entry);

/// <summary>Gives a rendered body the URLs of the site.</summary>
internal static class BodyLinker
{
    public static Outcome<EntryBody> Fill(UnlinkedBody body, SiteUrls urls, CancellationToken cancellationToken) => Guard.Run(
        (body, _) => body.Entry with { Body = LinkWriter.Fill(body.Entry.Body, body.Path, urls) },
        body,
        static body => body.Entry with { Body = body.Entry.Body with { Slots = [], ExcerptSlots = [] } },
        LocationInfo.StartOf(body.FullPath),
        cancellationToken);
}
