using AcademicSite.Markup;

namespace AcademicSite.Views;

/// <summary>What an address gets that no page has.</summary>
internal static class NotFoundView
{
    public static Html Page(string url) => Document.Of("Not found", null, url, Html.Of(
        $"""
        <h1>Not found</h1>
        <p>No page of this site has the address <code>{url}</code>. The <a href="{Site.About.Url}">home page</a> leads to all of them.</p>
        """));
}
